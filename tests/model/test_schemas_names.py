from tests.model.support import World, obj, pascal, ref
from triptych.model.names import Name
from triptych.model.schemas.words import singular


def names(world: World) -> list[str]:
    return world.names


def test_names_are_unique_whatever_their_spelling():
    world = World(dict.fromkeys(["Foo", "foo", "FOO", "foo_", "f-oo", "Foo2"], obj()))
    found = [d.name.key for d in world.declarations.values()]
    assert len(set(found)) == len(found)
    joined = ["".join(key) for key in found]
    assert len(set(joined)) == len(joined)
    assert names(world)[0] == "Foo"


def test_components_win_over_lifted_schemas():
    world = World(
        {"Pet": obj(owner=obj(x="string")), "PetOwner": obj(y="string")},
    )
    assert pascal(world["PetOwner"].name) == "PetOwner"
    assert pascal(world["Pet/properties/owner"].name) == "PetOwner2"


def test_symbols_alone_still_make_a_name():
    world = World({"$$": obj(x="string"), "": obj(y="string"), "名前": obj(z="string")})
    assert names(world) == ["Schema", "Schema2", "名前"]


def test_the_user_may_rename():
    world = World(
        {"Foo": obj(bar=obj(x="string"))},
        type_names={"Foo": "Thing", "FooBar": "Inner"},
    )
    assert names(world) == ["Thing", "Inner"]


def test_extensions_may_rename():
    world = World({"Foo": {**obj(x="string"), "x-fern-type-name": "Better"}})
    assert names(world) == ["Better"]


def test_long_names_lose_words_from_their_middle():
    def nest(*path: str) -> dict[str, object]:
        inner: dict[str, object] = obj(leaf="string", **{path[-1]: "string"})
        for step in reversed(path):
            inner = obj(**{step: inner})
        return inner

    world = World(
        {"CreateOrder": nest("shipping_address", "country_code", "region", "detail")}
    )
    assert names(world) == [
        "CreateOrder",
        "CreateOrderShippingAddress",
        "CreateOrderShippingAddressCountryCode",
        "CreateOrderRegion",
        "CreateOrderDetail",
    ]


def test_context_comes_back_where_short_names_meet():
    def deep(leaf: str) -> dict[str, object]:
        return obj(country_code=obj(detail=obj(**{leaf: "string"})))

    world = World(
        {"CreateOrder": obj(billing_address=deep("a"), shipping_address=deep("b"))}
    )
    assert [n for n in names(world) if n.endswith("Detail")] == [
        "CreateOrderDetail",
        "CreateOrderCountryCodeDetail",
    ]


def test_an_unrelated_schema_renames_nothing():
    components = {
        "A": obj(x=obj(y=obj(z="string")), l={"items": obj(q="string")}),
        "B": obj(x=obj(y="integer")),
    }
    before = {k: d.name for k, d in World(components).declarations.items()}
    more = World({"New": obj(x=obj(y=obj(z="string"))), **components})
    after = {k: more[k].name for k in before}
    assert after == before


def test_variants_are_named_by_title_mark_kind_or_difference():
    world = World(
        {
            "Titled": {
                "oneOf": [
                    {**obj(a="string"), "title": "By mail"},
                    {**obj(b="string"), "title": "By phone"},
                ]
            },
            "Marked": {
                "oneOf": [
                    obj(["type"], type={"const": "text_part"}, a="string"),
                    obj(["type"], type={"const": "image"}, b="string"),
                ]
            },
            "Kinds": {"oneOf": [{"type": "string"}, obj(a="string")]},
            "Told": {
                "oneOf": [
                    obj(common="string", a="string"),
                    obj(common="string", b="string"),
                ]
            },
        }
    )
    assert names(world) == [
        "Titled",
        "TitledByMail",
        "TitledByPhone",
        "Marked",
        "MarkedTextPart",
        "MarkedImage",
        "Kinds",
        "KindsObject",
        "Told",
        "ToldWithA",
        "ToldWithB",
    ]


def test_a_lone_object_among_scalars_takes_the_name_of_the_property():
    world = World(
        {"Tool": obj(choice={"oneOf": [{"type": "string"}, obj(a="string")]})}
    )
    assert names(world) == ["Tool", "ToolChoice"]


def test_a_title_does_not_repeat_what_comes_before_it():
    world = World(
        {
            "Tool": obj(
                choice={
                    "oneOf": [
                        {**obj(a="string"), "title": "Tool choice mode"},
                        {**obj(b="string"), "title": "Choice by name"},
                    ]
                }
            )
        }
    )
    assert names(world)[1:] == ["ToolChoiceMode", "ToolChoiceByName"]


def test_singular():
    pairs = {
        "choices": "choice",
        "categories": "category",
        "addresses": "address",
        "statuses": "status",
        "responses": "response",
        "boxes": "box",
        "branches": "branch",
        "IDs": "ID",
        "data": "data",
        "children": "child",
        "status": "status",
        "licenses": "license",
        "indices": "index",
        "news": "news",
        "as": "as",
    }
    found = {word: singular(Name((word,))).words[0] for word in pairs}
    assert found == pairs
    assert singular(Name(())) == Name(())


def test_references_to_paths_get_names_from_the_path():
    pointer = "#/paths/~1orders~1{id}/get/responses/200/content/x/schema"
    world = World(
        {"A": obj(x={"$ref": pointer})},
        paths={
            "/orders/{id}": {
                "get": {
                    "responses": {
                        "200": {"content": {"x": {"schema": obj(y="string")}}}
                    }
                }
            }
        },
    )
    assert names(world) == ["A", "GetOrdersResponse"]
    assert world.fields("A") == {"x": "GetOrdersResponse"}
    assert ref("A")
