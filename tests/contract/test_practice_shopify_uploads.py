"""The form of a staged upload: as it was given out, in its order, one file of its size, once."""

from collections.abc import Iterator

import httpx
import pytest

from tests.raw_shopify import STAGE, Raw, opened

LINES = b'{"thing": {}}\n'
WANTED = {
    "resource": "BULK_MUTATION_VARIABLES",
    "filename": "vars",
    "mimeType": "text/jsonl",
    "httpMethod": "POST",
}


@pytest.fixture
def raw() -> Iterator[Raw]:
    with opened() as made:
        yield made


def code(answer: httpx.Response) -> str:
    return answer.text.partition("<Code>")[2].partition("</Code>")[0]


def in_order(raw: Raw, parts: list[tuple[str, bytes]]) -> httpx.Response:
    """A form whose parts come just so."""
    told = b"".join(
        b'--edge\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n%s\r\n'
        % (name.encode(), b'; filename="f"' if name == "file" else b"", content)
        for name, content in parts
    )
    headers = {"Content-Type": "multipart/form-data; boundary=edge"}
    return raw.web.post("/staged-uploads", content=told + b"--edge--\r\n", headers=headers)


def test_the_form_that_was_given_out_takes_a_file(raw: Raw) -> None:
    target = raw.staged(LINES)
    answer = raw.upload(target, LINES)
    assert (answer.status_code, f"<Key>{target['form']['key']}</Key>" in answer.text) == (201, True)
    assert target["resourceUrl"].endswith(target["form"]["key"])


def test_a_place_takes_one_file(raw: Raw) -> None:
    target = raw.staged(LINES)
    assert raw.upload(target, LINES).status_code == 201
    assert raw.upload(target, LINES).status_code == 403


@pytest.mark.parametrize("name", ["key", "policy", "x-goog-signature", "Content-Type"])
def test_a_parameter_that_is_missing_or_changed_is_refused(raw: Raw, name: str) -> None:
    target = raw.staged(LINES)
    form = target["form"]
    less = {key: value for key, value in form.items() if key != name}
    assert code(raw.upload(target | {"form": less}, LINES)) == "AccessDenied"
    assert code(raw.upload(target | {"form": form | {name: "other"}}, LINES)) == "AccessDenied"
    assert code(raw.upload(target | {"form": form | {"more": "x"}}, LINES)) == "AccessDenied"
    assert raw.upload(target, LINES).status_code == 201


def test_the_file_comes_last(raw: Raw) -> None:
    parameters = [(n, v.encode()) for n, v in raw.staged(LINES)["form"].items()]
    first = in_order(raw, [("file", LINES), *parameters])
    middle = in_order(raw, [*parameters[:3], ("file", LINES), *parameters[3:]])
    assert (code(first), code(middle)) == ("AccessDenied", "AccessDenied")
    assert in_order(raw, [*parameters, ("file", LINES)]).status_code == 201


@pytest.mark.parametrize("size", [len(LINES) - 1, len(LINES) + 1])
def test_a_file_of_another_size_than_announced_is_refused(raw: Raw, size: int) -> None:
    target = raw.staged(LINES, fileSize=str(size))
    assert code(raw.upload(target, LINES)) == "EntityTooLarge"
    assert raw.upload(raw.staged(LINES, fileSize=None), LINES).status_code == 201


@pytest.mark.parametrize(
    ("count", "status", "said"),
    [(1_000, 201, "Key"), (1_001, 400, "At most 1000 bytes"), (90_000, 400, "form is too big")],
)
def test_there_is_a_most_that_is_taken(raw: Raw, count: int, status: int, said: str) -> None:
    raw.practice.uploads.most_bytes = 1_000
    target = raw.staged(LINES, fileSize=None)
    answer = raw.upload(target, b"x" * count)
    assert (answer.status_code, said in answer.text) == (status, True)


@pytest.mark.parametrize("headers", [{}, {"Content-Type": "multipart/form-data; boundary=edge"}])
@pytest.mark.parametrize("content", [b"", b"--edge\r\nnonsense", b"--edge--\r\n"])
def test_what_is_no_form_is_refused(raw: Raw, headers: dict[str, str], content: bytes) -> None:
    answer = raw.web.post("/staged-uploads", content=content, headers=headers)
    assert answer.status_code == 400


def test_the_storage_fails_when_it_is_told_to(raw: Raw) -> None:
    target = raw.staged(LINES)
    fault = {"operation": "staged upload", "status": 503}
    raw.lever("POST", f"/_practice/{raw.domain}/faults", **fault)
    assert raw.upload(target, LINES).status_code == 503
    assert raw.upload(target, LINES).status_code == 201


def test_places_for_files_are_made_for_all_or_none(raw: Raw) -> None:
    told = raw.data(STAGE, input=[WANTED, WANTED | {"mimeType": "image/png"}])
    assert told["stagedTargets"] is None
    assert told["userErrors"][0]["field"] == ["input", "1", "mimeType"]
    assert len(raw.data(STAGE, input=[WANTED, WANTED])["stagedTargets"]) == 2


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"resource": "IMAGE"}, "resource"),
        ({"httpMethod": "PUT"}, "httpMethod"),
        ({"mimeType": "application/json"}, "mimeType"),
        ({"fileSize": str(101 * 1024 * 1024)}, "fileSize"),
    ],
)
def test_there_is_no_place_for_other_files(raw: Raw, change: dict[str, str], field: str) -> None:
    told = raw.data(STAGE, input=[WANTED | change])
    assert [error["field"] for error in told["userErrors"]] == [["input", "0", field]]
    assert raw.data(STAGE, input=[WANTED])["userErrors"] == []
