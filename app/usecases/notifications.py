"""What a person is told, what they have read of it, and how they want to hear."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.happenings import Kind
from app.domain.ids import NotificationId, TenantId, UserId
from app.domain.notifications import (
    MOST_UNREAD,
    Bell,
    Notification,
    Reader,
    Way,
    ensure_choosable,
    ways,
)
from app.ports.platform import OpenPlatformUow
from app.ports.uow import OpenUow
from app.usecases.editing import anything, ensure_as_seen

MOST_AT_ONCE = 5  # that a page speaks of by itself


@dataclass(frozen=True, slots=True)
class Shown:
    """Some of them, the newest first, and the people they speak of. `older`: where it goes on."""

    items: Sequence[Notification]
    names: Mapping[UserId, str]
    older: int | None = None


@dataclass(frozen=True, slots=True)
class Notifications:
    """One's own view of what the workspace is told."""

    open_uow: OpenUow
    open_platform_uow: OpenPlatformUow

    def page(
        self, reader: Reader, limit: int, before: int | None = None, *, unread: bool = False
    ) -> Shown:
        """The newest, those below the number `before`; `unread` ones alone, if wanted."""
        with self.open_uow(reader.tenant) as uow:
            found = uow.notifications.page(reader, limit + 1, before, unread=unread)
        items = found[:limit]
        older = items[-1].number if len(found) > limit else None
        return Shown(items, self.names(reader.tenant, items), older)

    def bell(self, reader: Reader) -> tuple[Bell, Mapping[UserId, str]]:
        """How many aren't read, and the newest of them, with the people they speak of."""
        with self.open_uow(reader.tenant) as uow:
            count = uow.notifications.unread(reader, MOST_UNREAD + 1)
            latest = uow.notifications.page(reader, MOST_AT_ONCE, unread=True) if count else []
        return Bell(count, tuple(latest)), self.names(reader.tenant, latest)

    def read(self, reader: Reader, notification: NotificationId) -> Notification:
        """They have read it, or NotFound. Again changes nothing."""
        with self.open_uow(reader.tenant) as uow:
            return uow.notifications.read(reader, notification)

    def read_all(self, reader: Reader, up_to: int) -> None:
        """They have read all up to that number, and none that came since."""
        with self.open_uow(reader.tenant) as uow:
            uow.notifications.read_all(reader, up_to)

    def ways(self, reader: Reader) -> dict[Kind, Way]:
        """How they hear of each kind that is theirs to hear of."""
        with self.open_uow(reader.tenant) as uow:
            return ways(uow.notifications.ways(reader), reader.kinds)

    def choose(
        self,
        reader: Reader,
        wanted: Mapping[Kind, Way],
        *,
        is_as_seen: Callable[[Mapping[Kind, Way]], bool] = anything,
    ) -> None:
        """Hear so from now on; of kinds that aren't named nothing changes.

        Raises:
            Invalid: by kind, "unknown" or "no_mail".
            Outdated: they aren't as they were seen.
        """
        ensure_choosable(wanted, reader, has_mail=self.has_mail(reader))
        with self.open_uow(reader.tenant) as uow:
            uow.tenants.hold()
            ensure_as_seen(ways(uow.notifications.ways(reader), reader.kinds), is_as_seen)
            uow.notifications.choose(reader, wanted)

    def has_mail(self, reader: Reader) -> bool:
        """Whether there is an address that is known to be theirs."""
        with self.open_platform_uow() as platform:
            email = platform.people.email(reader.user)
        return email is not None and email.confirmed_at is not None

    def names(self, tenant: TenantId, told: Sequence[Notification]) -> Mapping[UserId, str]:
        """The people that they speak of, who are members still."""
        if all(each.by is None for each in told):
            return {}
        with self.open_platform_uow() as platform:
            return {each.user_id: each.name for each in platform.members.of(tenant)}
