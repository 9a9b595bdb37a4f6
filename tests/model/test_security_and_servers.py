"""Security schemes and requirements, servers and their variables."""

from __future__ import annotations

from triptych.model.api import Location, OAuthFlow, SecurityRequirement

from .building import codes, understand

SCHEMES = """
components:
  securitySchemes:
    bearerAuth: {type: http, scheme: Bearer, description: A token.}
    basicAuth: {type: http, scheme: basic}
    digestAuth: {type: http, scheme: digest}
    keyAuth: {type: apiKey, in: cookie, name: sid}
    oidc: {type: openIdConnect, openIdConnectUrl: https://id.example/.well-known}
    tls: {type: mutualTLS}
    oauth:
      type: oauth2
      flows:
        clientCredentials: {tokenUrl: https://t, refreshUrl: https://r, scopes: {read: Reading}}
        authorizationCode: {authorizationUrl: https://a, tokenUrl: https://t, scopes: {}}
"""


def test_every_kind_of_scheme() -> None:
    found = understand("paths: {}" + SCHEMES).api.security_schemes
    assert [(s.id, s.type) for s in found] == [
        ("bearerAuth", "bearer"),
        ("basicAuth", "basic"),
        ("digestAuth", "http"),
        ("keyAuth", "api_key"),
        ("oidc", "openid"),
        ("tls", "mutual_tls"),
        ("oauth", "oauth2"),
    ]
    by_id = {s.id: s for s in found}
    assert by_id["bearerAuth"].docs.description == "A token."
    assert by_id["digestAuth"].scheme == "digest"
    assert (by_id["keyAuth"].location, by_id["keyAuth"].wire_name) == (
        Location.COOKIE,
        "sid",
    )
    assert by_id["oauth"].flows == (
        OAuthFlow(
            type="client_credentials",
            token_url="https://t",
            refresh_url="https://r",
            scopes=(("read", "Reading"),),
        ),
        OAuthFlow(
            type="authorization_code",
            token_url="https://t",
            authorization_url="https://a",
        ),
    )


def test_requirements_are_alternatives_of_schemes_together() -> None:
    found = understand("""
        security: [{bearerAuth: []}]
        paths:
          /default: {get: {responses: {}}}
          /either: {get: {responses: {}, security: [{oauth: [read]}, {basicAuth: [], keyAuth: []}]}}
          /optional: {get: {responses: {}, security: [{bearerAuth: []}, {}]}}
          /public: {get: {responses: {}, security: []}}
        """ + SCHEMES.replace("\n", "\n        "))
    assert [o.security for o in found.api.operations] == [
        (SecurityRequirement((("bearerAuth", ()),)),),
        (
            SecurityRequirement((("oauth", ("read",)),)),
            SecurityRequirement((("basicAuth", ()), ("keyAuth", ()))),
        ),
        (SecurityRequirement((("bearerAuth", ()),)), SecurityRequirement(())),
        (),
    ]


def test_without_a_word_about_security_nothing_is_said() -> None:
    assert (
        understand("paths: {/a: {get: {responses: {}}}}").api.operations[0].security
        is None
    )


def test_an_unknown_scheme_is_left_out_with_a_warning() -> None:
    found = understand("paths: {/a: {get: {responses: {}, security: [{ghost: []}]}}}")
    assert found.api.operations[0].security == ()
    assert codes(found) == ["security-unknown"]


def test_servers_with_variables() -> None:
    found = understand("""
        servers:
          - url: https://{region}.example.com/{version}
            description: Main
            x-speakeasy-server-id: prod
            variables:
              region: {default: eu, enum: [eu, us]}
              version: {default: v1}
          - url: https://staging.example.com
        paths: {}
        """).api.servers
    assert [(s.url, s.name) for s in found] == [
        ("https://{region}.example.com/{version}", "prod"),
        ("https://staging.example.com", ""),
    ]
    assert [(v.wire_name, v.default, v.values) for v in found[0].variables] == [
        ("region", "eu", ("eu", "us")),
        ("version", "v1", ()),
    ]


def test_servers_of_operations_and_paths() -> None:
    found = understand("""
        servers: [{url: https://main}]
        paths:
          /a:
            servers: [{url: https://path}]
            get: {responses: {}, servers: [{url: https://operation}]}
            post: {responses: {}}
          /b: {get: {responses: {}}}
        """).api
    assert [[s.url for s in o.servers] for o in found.operations] == [
        ["https://operation"],
        ["https://path"],
        [],
    ]


def test_an_undeclared_variable_is_told() -> None:
    found = understand("servers: [{url: 'https://{where}'}]\npaths: {}")
    assert [v.default for v in found.api.servers[0].variables] == [""]
    assert "server-variable" in codes(found)
