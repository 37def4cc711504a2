"""One's own account: password, address, browsers, and the second step of signing in."""

from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.errors import CodeNeeded, Conflict, Invalid, NotFound, TooOften, Unauthorized
from app.domain.ids import ApiSessionId, SignInId, new_id
from app.ports.api_sessions import ApiSession
from tests.account_desk import HOME, NADIA, NEW, OLD, Desk

ELSEWHERE = "nadia@elsewhere.example"


@pytest.fixture
def desk(database: Database) -> Desk:
    desk = Desk(database)
    desk.recover.confirm(desk.link())
    return desk


def test_another_password_leaves_this_browser_alone_in_and_with_another_cookie(desk: Desk) -> None:
    here, there = (desk.sign_ins.enter(NADIA, OLD) for _ in range(2))
    who = desk.sign_ins.viewer(here)
    for old, new, field in (("wrong horse", NEW, "old"), (OLD, "password", "password")):
        with pytest.raises(Invalid) as refused:
            desk.account.change_password(who, old, new)
        assert set(refused.value.fields) == {field}
    desk.recover.forgotten(NADIA, HOME)
    link = desk.link()
    fresh = desk.account.change_password(who, OLD, NEW)
    assert desk.sign_ins.viewer(fresh).sign_in_id == who.sign_in_id
    for token in (here, there):
        with pytest.raises(Unauthorized):
            desk.sign_ins.viewer(token)
    with pytest.raises(NotFound):  # whoever had asked for it
        desk.recover.renew(link, OLD)
    desk.viewer(NEW)
    assert desk.post.deliver() == 1
    assert (desk.mail.sent[-1].name, desk.mail.sent[-1].to) == ("password_changed", NADIA)


def test_who_becomes_an_admin_signs_in_anew(desk: Desk) -> None:
    token = desk.sign_ins.enter(NADIA, OLD)
    who = desk.sign_ins.viewer(token)
    renewed = desk.sign_ins.renew(who)
    assert desk.sign_ins.viewer(renewed).sign_in_id == who.sign_in_id
    desk.sign_ins.make_admin(NADIA)
    for each in (token, renewed):
        with pytest.raises(Unauthorized):
            desk.sign_ins.viewer(each)
    assert desk.viewer().user.is_admin


def test_programs_are_signed_out_with_the_browsers(desk: Desk) -> None:
    who = desk.viewer()
    programs = "SELECT count(*) FROM api_sessions"
    for end in (
        lambda: desk.account.sign_out_others(who),
        lambda: desk.account.change_password(who, OLD, NEW),
    ):
        session = ApiSession(ApiSessionId(new_id()), who.user.id, None)
        with desk.database.open_platform_uow() as platform:
            platform.api_sessions.begin(session, "hash", 1)
            assert platform.connection.execute(text(programs)).scalar_one() == 1
        end()
        with desk.database.open_platform_uow() as platform:
            assert platform.connection.execute(text(programs)).scalar_one() == 0


def test_who_sits_at_anothers_browser_doesnt_guess_the_password_for_long(desk: Desk) -> None:
    who = desk.viewer()
    for _ in range(10):
        with pytest.raises(Invalid):
            desk.account.change_password(who, "wrong horse", NEW)
    with pytest.raises(TooOften):
        desk.account.change_password(who, OLD, NEW)


def test_an_account_moves_once_the_new_address_is_confirmed_and_the_old_is_told(desk: Desk) -> None:
    who = desk.viewer()
    with pytest.raises(Invalid):
        desk.account.move(who, "wrong horse", ELSEWHERE)
    with pytest.raises(Invalid):
        desk.account.move(who, OLD, NADIA)
    assert desk.account.move(who, OLD, ELSEWHERE, HOME) == ELSEWHERE
    token = desk.link()
    assert (desk.mail.sent[-1].to, desk.mail.sent[-1].name) == (ELSEWHERE, "move_email")
    desk.viewer()  # nothing has changed yet
    desk.recover.forgotten(NADIA, HOME)
    old = desk.link()
    assert desk.recover.move(token) == ELSEWHERE
    assert desk.post.deliver() == 1
    assert (desk.mail.sent[-1].to, desk.mail.sent[-1].name) == (NADIA, "email_moved")
    with pytest.raises(NotFound):  # a link in the box at the old address
        desk.recover.renew(old, NEW)
    with pytest.raises(Unauthorized):
        desk.viewer()
    desk.sign_ins.enter(ELSEWHERE, OLD)
    email = desk.account.standing(who).email
    assert email is not None
    assert email.confirmed_at is not None


def test_an_address_that_is_taken_gets_no_mail_and_no_account(desk: Desk) -> None:
    who = desk.viewer()
    desk.account.move(who, OLD, ELSEWHERE)
    token = desk.link()
    desk.sign_ins.register(ELSEWHERE, OLD, "Other", "Omar")
    desk.link()
    with pytest.raises(Conflict):
        desk.recover.move(token)
    assert desk.account.move(who, OLD, ELSEWHERE) == ELSEWHERE
    assert desk.post.deliver() == 0


def test_browsers_are_listed_and_signed_out_by_their_person_alone(desk: Desk) -> None:
    desk.sign_ins.register("omar@shop.example", OLD, "Other", "Omar")
    omar = desk.sign_ins.viewer(desk.sign_ins.enter("omar@shop.example", OLD))
    tokens = [desk.sign_ins.enter(NADIA, OLD, HOME) for _ in range(3)]
    one, two, three = (desk.sign_ins.viewer(token) for token in tokens)
    assert {each.agent for each in desk.account.standing(one).browsers} == {"Firefox"}
    for stranger, wanted in ((omar, one.sign_in_id), (two, SignInId(new_id()))):
        with pytest.raises(NotFound):
            desk.account.sign_out(stranger, wanted)  # type: ignore[arg-type]
    desk.account.sign_out(two, one.sign_in_id)  # type: ignore[arg-type]
    with pytest.raises(Unauthorized):
        desk.sign_ins.viewer(tokens[0])
    desk.account.sign_out_others(three)
    with pytest.raises(Unauthorized):
        desk.sign_ins.viewer(tokens[1])
    [left] = desk.account.standing(three).browsers
    assert left.id == desk.sign_ins.viewer(tokens[2]).sign_in_id
    assert len(desk.account.standing(omar).browsers) == 1


def test_a_browser_is_seen_every_few_minutes(desk: Desk) -> None:
    token = desk.sign_ins.enter(NADIA, OLD)
    who = desk.sign_ins.viewer(token)
    earlier = "UPDATE sign_ins SET seen_at = now() - interval '{} minutes'"
    for minutes, is_written in ((4, False), (6, True)):
        desk.run(earlier.format(minutes))
        [before] = desk.account.standing(who).browsers
        desk.sign_ins.viewer(token)
        [after] = desk.account.standing(who).browsers
        assert (after.seen_at > before.seen_at) is is_written


def test_a_cookie_is_worth_nothing_after_its_time(desk: Desk) -> None:
    token = desk.sign_ins.enter(NADIA, OLD)
    left = "UPDATE sign_ins SET expires_at = now() + interval '{} seconds'"
    desk.run(left.format(60))
    assert desk.sign_ins.viewer(token).user.name == "Nadia"
    desk.run(left.format(-1))
    with pytest.raises(Unauthorized):
        desk.sign_ins.viewer(token)


def test_each_browser_looks_at_the_workspace_that_it_went_to(desk: Desk) -> None:
    here, there = (desk.sign_ins.enter(NADIA, OLD) for _ in range(2))
    who = desk.sign_ins.viewer(here)
    others = [desk.spaces.open_another(who.user.id, name) for name in ("A first", "Z last")]
    for other in (*others, who.tenant.id):
        desk.sign_ins.move(desk.sign_ins.viewer(here), other)
        assert desk.sign_ins.viewer(here).tenant.id == other
        assert desk.sign_ins.viewer(there).tenant.id == who.tenant.id
    assert [space.name for space in desk.sign_ins.viewer(here).spaces] == [
        "A first",
        "Mirra",
        "Z last",
    ]


class Phone:
    """An authenticator that Nadia set up."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.who = desk, desk.viewer()
        self.totp = pyotp.TOTP(desk.steps.begin(self.who).secret)
        self.recovery = desk.steps.confirm(self.who, self.code())

    def code(self, beside: int = 0) -> str:
        return self.totp.at(self.desk.now(), counter_offset=beside)

    def wait(self) -> None:
        """For the next code."""
        self.desk.later += timedelta(seconds=60)


def test_a_code_follows_the_password_and_is_good_once(desk: Desk) -> None:
    phone = Phone(desk)
    with pytest.raises(CodeNeeded) as needed:
        desk.sign_ins.enter(NADIA, OLD)
    user = needed.value.user_id
    with pytest.raises(Unauthorized):  # it has confirmed the authenticator
        desk.sign_ins.enter_by_code(user, phone.code())
    phone.wait()
    code = phone.code()
    token = desk.sign_ins.enter_by_code(user, f" {code[:3]} {code[3:]} ")
    assert desk.sign_ins.viewer(token).user.has_second_step
    with pytest.raises(Unauthorized):
        desk.sign_ins.enter_by_code(user, code)
    with pytest.raises(Unauthorized):  # nor one from before it
        desk.sign_ins.enter_by_code(user, phone.code(-1))
    phone.wait()
    assert desk.sign_ins.prove(NADIA, OLD, code=phone.code()).id == user
    with pytest.raises(Unauthorized):
        desk.sign_ins.prove(NADIA, OLD, code="000000")


def test_a_phone_whose_clock_is_half_a_minute_wrong_does_but_not_a_minute(desk: Desk) -> None:
    phone = Phone(desk)
    for beside, is_good in ((-2, False), (-1, True), (2, False), (1, True)):
        phone.wait()
        phone.wait()
        if is_good:
            desk.steps.ensure(phone.who.user.id, phone.code(beside))
        else:
            with pytest.raises(Unauthorized):
                desk.steps.ensure(phone.who.user.id, phone.code(beside))


def test_a_recovery_code_stands_in_once(desk: Desk) -> None:
    phone = Phone(desk)
    assert len(set(phone.recovery)) == 10
    user, code = phone.who.user.id, phone.recovery[0]
    desk.sign_ins.enter_by_code(user, code.upper().replace("-", " "))
    with pytest.raises(Unauthorized):
        desk.sign_ins.enter_by_code(user, code)
    assert desk.account.standing(phone.who).codes_left == 9
    phone.wait()
    fresh = desk.steps.more_codes(phone.who, phone.code())
    with pytest.raises(Unauthorized):
        desk.sign_ins.enter_by_code(user, phone.recovery[1])
    desk.sign_ins.enter_by_code(user, fresh[1])


def test_nothing_of_it_can_be_read_in_the_database(desk: Desk) -> None:
    phone = Phone(desk)
    with desk.database.open_platform_uow() as platform:
        run = platform.connection.execute
        kept = bytes(run(text("SELECT secret FROM second_steps")).scalar_one()).decode()
        hashes = run(text("SELECT code_hash FROM recovery_codes")).scalars().all()
    assert phone.totp.secret not in kept
    assert not {code.replace("-", "") for code in phone.recovery} & set(hashes)


def test_codes_arent_guessed_for_long(desk: Desk) -> None:
    phone = Phone(desk)
    phone.wait()
    for number in range(5):
        with pytest.raises(Unauthorized):
            desk.sign_ins.enter_by_code(phone.who.user.id, f"{number:06}")
    with pytest.raises(TooOften):
        desk.sign_ins.enter_by_code(phone.who.user.id, phone.code())


def test_it_is_set_up_with_a_right_code_alone_and_told_of(desk: Desk) -> None:
    who = desk.viewer()
    secret = desk.steps.begin(who).secret
    assert desk.steps.begin(who).secret == secret
    with pytest.raises(Invalid):
        desk.steps.confirm(who, "000000")
    desk.viewer()  # not asked for yet
    codes = desk.steps.confirm(who, pyotp.TOTP(secret).now())
    with pytest.raises(NotFound):
        desk.steps.begin(who)
    with pytest.raises(Invalid):
        desk.steps.remove(who, "000000")
    desk.steps.remove(who, codes[0])
    desk.viewer()
    assert desk.post.deliver() == 2
    told = [letter.name for letter in desk.mail.sent[-2:]]
    assert told == ["second_step_set", "second_step_gone"]


def test_a_new_password_doesnt_take_the_second_step_away(desk: Desk) -> None:
    phone = Phone(desk)
    desk.post.deliver()
    desk.recover.forgotten(NADIA, HOME)
    desk.recover.renew(desk.link(), NEW)
    with pytest.raises(CodeNeeded):
        desk.sign_ins.enter(NADIA, NEW)
    phone.wait()
    desk.sign_ins.prove(NADIA, NEW, code=phone.code())
