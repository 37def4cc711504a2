"""Places for files to upload."""

from dataclasses import dataclass
from typing import Any

from integrations.sandbox.shopify.refusals import ensure_few, refused
from integrations.sandbox.shopify.uploads import Upload, wrong_with

from .calls import Call, Fields, Json


@dataclass(frozen=True, slots=True)
class UploadAnswers:
    """Of one call."""

    call: Call

    def mutations(self) -> Fields:
        """Those of the mutation root."""
        return {"stagedUploadsCreate": self.create}

    def create(self, _info: Any, input: list[Json]) -> Json:  # noqa: A002  GraphQL's name
        """A place for each, or for none."""
        ensure_few(input)
        for place, wanted in enumerate(input):
            wrong = wrong_with(wanted)
            if wrong:
                return refused("stagedTargets", wrong.under("input", str(place)))
        made = [self.call.uploads.stage(self.call.shop, wanted) for wanted in input]
        return {"stagedTargets": [self._target(each) for each in made], "userErrors": []}

    def _target(self, upload: Upload) -> Json:
        url = f"{self.call.base}/staged-uploads"
        return {
            "url": url,
            "resourceUrl": f"{url}/{upload.form['key']}",
            "parameters": [{"name": n, "value": v} for n, v in upload.form.items()],
        }
