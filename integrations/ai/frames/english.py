"""English."""

from integrations.ai.frames.frame import Frames

ENGLISH = Frames(
    openings=(
        "{title} comes from {brand}, in our range of {kind}.",
        "{title} is by {brand}, and part of our {kind}.",
        "Among our {kind} you find {title} by {brand}.",
        "Here is {title} by {brand}, from our {kind}.",
        "From {brand} we have {title}, among our {kind}.",
    ),
    kind_openings=(
        "{title} belongs to our {kind}.",
        "Among our {kind} you find {title}.",
        "{title} is one of our {kind}.",
        "Here is {title}, from our {kind}.",
    ),
    bare_openings=(
        "This is {title}.",
        "Meet {title}.",
        "Here is {title}.",
    ),
    leads=(
        "What there is to know:",
        "The details:",
        "At a glance:",
        "The facts, line by line:",
    ),
    closings=(
        "If something is missing here, ask us and we will look it up for you.",
        "Please compare the details with what you need before you order.",
        "These are the details as we keep them in our shop.",
        "Questions about a detail? Write to us before you order.",
    ),
    views=("another view", "a closer view", "seen from another side", "a further view"),
    detail="{name}: {value}",
    joined=". ",
    asked="What about “{name}”?",
    nameless="This product",
    names={},
    lowers=True,
)
