"""What models cost, in USD for a million tokens in and out (November 2026).

Source: the providers' price pages, as the genai-prices data set keeps them. A provider's own
figure in an answer counts before this table.
"""

from decimal import Decimal

PRICES: dict[str, tuple[Decimal, Decimal]] = {
    "openai/gpt-oss-20b": (Decimal("0.075"), Decimal("0.30")),
    "openai/gpt-oss-120b": (Decimal("0.15"), Decimal("0.60")),
    "qwen/qwen3.8-27b": (Decimal("0.80"), Decimal("4.00")),
    "anthropic/claude-sonnet-5.5": (Decimal(2), Decimal(10)),
    "anthropic/claude-haiku-5.5": (Decimal("0.10"), Decimal("0.50")),
    "openai/gpt-6-luna": (Decimal("0.10"), Decimal("0.50")),
    "offline-writer": (Decimal(0), Decimal(0)),
}
MILLION = Decimal(1_000_000)


def cost_usd(model: str, tokens_in: int, tokens_out: int) -> Decimal | None:
    """What the call cost; None where the table doesn't know the model."""
    if model not in PRICES:
        return None
    per_in, per_out = PRICES[model]
    return (per_in * tokens_in + per_out * tokens_out) / MILLION
