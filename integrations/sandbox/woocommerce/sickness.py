"""What can be wrong with the practice shop."""

from dataclasses import dataclass


@dataclass(slots=True)
class Sickness:
    """What is wrong with the shop; nothing, as long as no lever was pulled.

    `blocked_by` is "wordfence" or one of `symptoms.BLOCKS`, `died` one of
    `symptoms.DIED`. `moved_to` is another home, for ever unless `is_away_for_now`.
    """

    strips_authorization: bool = False
    blocked_by: str = ""
    is_walled: bool = False
    died: str = ""
    is_coming_soon: bool = False
    is_old: bool = False
    takes_get_and_post_alone: bool = False
    moved_to: str = ""
    is_away_for_now: bool = False
    hides_its_api: bool = False  # its pages come from a cache that keeps no headers
