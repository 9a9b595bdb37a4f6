from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime import BaseModel


class Moderation(BaseModel):
    """The verdict on one input."""

    flagged: bool
    """True when at least one category applies."""

    categories: ModerationCategories
    """Whether each category applies."""

    category_scores: ModerationCategoryScores
    """Confidence of the model for each category, from 0 to 1."""

    category_applied_input_types: ModerationCategoryAppliedInputTypes
    """Which kinds of input each score was worked out from."""


class ModerationCategories(BaseModel):
    """Whether each category applies."""

    hate: bool
    """Whether there is hatred of a group for what it is."""

    hate_threatening: bool = Field(alias="hate/threatening")
    """Whether there is hatred that also threatens the group with violence."""

    harassment: bool
    """Whether there is language that harasses someone."""

    harassment_threatening: bool = Field(alias="harassment/threatening")
    """Whether there is harassment that also threatens harm."""

    illicit: bool | None
    """Whether there is advice on how to break the law."""

    illicit_violent: bool | None = Field(alias="illicit/violent")
    """Whether there is advice on crime with violence or weapons."""

    self_harm: bool = Field(alias="self-harm")
    """Whether there is self-harm being praised or shown."""

    self_harm_intent: bool = Field(alias="self-harm/intent")
    """Whether there is a speaker who means to harm themselves."""

    self_harm_instructions: bool = Field(alias="self-harm/instructions")
    """Whether there is directions for self-harm."""

    sexual: bool
    """Whether there is content meant to arouse, or that sells sexual services."""

    sexual_minors: bool = Field(alias="sexual/minors")
    """Whether there is sexual content with anyone under 18."""

    violence: bool
    """Whether there is death, violence or injury."""

    violence_graphic: bool = Field(alias="violence/graphic")
    """Whether there is the same in graphic detail."""


class ModerationCategoryScores(BaseModel):
    """Confidence of the model for each category, from 0 to 1."""

    hate: float
    """Score for hateful content."""

    hate_threatening: float = Field(alias="hate/threatening")
    """Score for threatening hate."""

    harassment: float
    """Score for harassment."""

    harassment_threatening: float = Field(alias="harassment/threatening")
    """Score for threatening harassment."""

    illicit: float
    """Score for illicit advice."""

    illicit_violent: float = Field(alias="illicit/violent")
    """Score for violent illicit advice."""

    self_harm: float = Field(alias="self-harm")
    """Score for self-harm."""

    self_harm_intent: float = Field(alias="self-harm/intent")
    """Score for intent to self-harm."""

    self_harm_instructions: float = Field(alias="self-harm/instructions")
    """Score for directions for self-harm."""

    sexual: float
    """Score for sexual content."""

    sexual_minors: float = Field(alias="sexual/minors")
    """Score for sexual content with minors."""

    violence: float
    """Score for violence."""

    violence_graphic: float = Field(alias="violence/graphic")
    """Score for graphic violence."""


class ModerationCategoryAppliedInputTypes(BaseModel):
    """Which kinds of input each score was worked out from."""

    hate: list[Literal["text"]]
    """Kinds of input behind the score for hateful content."""

    hate_threatening: list[Literal["text"]] = Field(alias="hate/threatening")
    """Kinds of input behind the score for threatening hate."""

    harassment: list[Literal["text"]]
    """Kinds of input behind the score for harassment."""

    harassment_threatening: list[Literal["text"]] = Field(
        alias="harassment/threatening"
    )
    """Kinds of input behind the score for threatening harassment."""

    illicit: list[Literal["text"]]
    """Kinds of input behind the score for illicit advice."""

    illicit_violent: list[Literal["text"]] = Field(alias="illicit/violent")
    """Kinds of input behind the score for violent illicit advice."""

    self_harm: list[Literal["text", "image"]] = Field(alias="self-harm")
    """Kinds of input behind the score for self-harm."""

    self_harm_intent: list[Literal["text", "image"]] = Field(alias="self-harm/intent")
    """Kinds of input behind the score for intent to self-harm."""

    self_harm_instructions: list[Literal["text", "image"]] = Field(
        alias="self-harm/instructions"
    )
    """Kinds of input behind the score for directions for self-harm."""

    sexual: list[Literal["text", "image"]]
    """Kinds of input behind the score for sexual content."""

    sexual_minors: list[Literal["text"]] = Field(alias="sexual/minors")
    """Kinds of input behind the score for sexual content with minors."""

    violence: list[Literal["text", "image"]]
    """Kinds of input behind the score for violence."""

    violence_graphic: list[Literal["text", "image"]] = Field(alias="violence/graphic")
    """Kinds of input behind the score for graphic violence."""
