"""English."""

from integrations.ai.frames.frame import Frames

ENGLISH = Frames(
    openings=(
        "{title} comes from {brand}, in our range of {kind}.",
        "{title} is part of what {brand} makes for our range of {kind}.",
        "From {brand}: {title}, to be found under {kind}.",
        "Looking at {kind}? {title} is by {brand}.",
        "{brand} made {title}, which you find among our {kind}.",
    ),
    kind_openings=(
        "{title} belongs to our {kind}.",
        "Among our {kind} you find {title}.",
        "{title}: a choice from our {kind}.",
        "Under {kind} we keep {title}.",
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
