"""The pace that all our workers keep together, for each key of a provider: its numbers, in Redis.

A process tells how many calls it has in the air and how many it wants, and is granted slots: never
more than the limit leaves beside what the others have, and in the end as many as each of them. So
a slot costs no round trip; what has to be told at once is what didn't end well.
"""

import hashlib
import json
import os
import secrets
from dataclasses import asdict, dataclass, field
from typing import Any

import structlog
from redis import Redis
from redis.commands.core import Script
from redis.exceptions import RedisError

from integrations.ai.pacing import TERMS, AlonePace, Grant, News, Terms, Told

log = structlog.get_logger("rooz.pace")

FORGET_S = 24 * 3600


def key_name(base_url: str, key: str) -> str:
    """What a provider's key is called where everybody may look: never by itself."""
    return hashlib.sha256(f"{base_url} {key}".encode()).hexdigest()[:32]


# `carried` is what the provider had in the air when it refused; 0 as long as it never has, and then
# the limit doubles. Calls begun before the last cut are of the same burst: they only tell better
# what it carries. While some are in the air, their ends tell when there is room again; only where
# all were refused (`refusals` times) does everybody wait blindly. A circuit that was shut and isn't
# any more (`shut` is over, not 0) is on trial.
_TELL = """
local time = redis.call('TIME')
local now = time[1] + time[2] / 1e6
local me, wanted, flying, fine = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local ended, begun, wait = ARGV[5], now - ARGV[6], tonumber(ARGV[7])
local terms = cjson.decode(ARGV[8])
local n = {limit = terms.start, carried = 0, cut = 0, refusals = 0, paused = 0,
  failures = 0, shuttings = 0, shut = 0, shut_at = 0}
local why = ''
local kept = redis.call('HGETALL', KEYS[1])
for i = 1, #kept, 2 do
  if kept[i] == 'why' then why = kept[i + 1] else n[kept[i]] = tonumber(kept[i + 1]) end
end

local all = {}
local mine = {wanted = wanted, flying = flying, granted = 0, turn = now, seen = now}
local told = redis.call('HGETALL', KEYS[2])
for i = 1, #told, 2 do
  local one = cjson.decode(told[i + 1])
  if told[i] == me then mine.turn = one.turn
  elseif one.seen < now - terms.dead_s then redis.call('HDEL', KEYS[2], told[i])
  else table.insert(all, one) end
end
local held, load, demand = 0, flying, wanted
for _, one in ipairs(all) do
  held = held + math.max(one.flying, one.granted)
  load, demand = load + one.flying, demand + one.wanted
end
table.insert(all, mine)

if fine > 0 then
  n.refusals, n.failures, n.shuttings, n.shut, why = 0, 0, 0, 0, ''
  if n.carried == 0 then
    if demand >= n.limit then n.limit = n.limit + fine end
  elseif n.limit < n.carried then
    n.limit = math.min(n.carried, n.limit + fine / 4)
  elseif demand >= n.limit and now - n.cut > terms.quiet_s then
    n.carried = n.carried + fine / n.carried
    n.limit = n.carried
  end
  n.limit = math.min(n.limit, terms.most)
end
if ended == 'too_many' then
  if begun > n.cut + terms.settles_s then
    local again = n.cut > 0 and now - n.cut < terms.quiet_s
    n.carried = math.max(1, load * (again and terms.cut or 1))
    n.limit = math.max(1, n.carried * terms.cut)
    n.refusals, n.cut = load == 0 and n.refusals + 1 or 0, now
  else
    n.carried = math.max(1, math.min(n.carried, load))
    n.limit = math.min(n.limit, n.carried)
  end
  if wait == 0 and n.refusals > 1 then
    wait = math.min(terms.longest_pause_s, 0.25 * 2 ^ (n.refusals - 2))
  end
elseif ended == 'refused' then
  n.shut, n.shut_at, why = now + terms.refused_shut_s, now, 'refused'
elseif ended == 'failed' and begun > n.shut_at then
  n.failures = n.failures + 1
  if n.shut > 0 or n.failures >= terms.opens_after then
    n.shut = now + math.min(terms.longest_shut_s, terms.first_shut_s * 2 ^ n.shuttings)
    n.shuttings, n.shut_at, n.failures, why = n.shuttings + 1, now, 0, 'away'
  end
end
if wait > 0 then n.paused = math.max(n.paused, now + wait) end

local slots = math.floor(n.limit)
if n.shut > now or n.paused > now then slots = 0 elseif n.shut > 0 then slots = 1 end
local left, moved = slots, true
table.sort(all, function(a, b) return a.turn < b.turn end)
for _, one in ipairs(all) do one.fair = 0 end
while left > 0 and moved do
  moved = false
  for _, one in ipairs(all) do
    if left > 0 and one.fair < one.wanted then
      one.fair, left, moved = one.fair + 1, left - 1, true
    end
  end
end
mine.granted = math.max(0, math.min(mine.fair, slots - held))
if mine.granted > 0 then mine.turn = now end
mine.fair = nil
if wanted > 0 then redis.call('HSET', KEYS[2], me, cjson.encode(mine))
else redis.call('HDEL', KEYS[2], me) end
redis.call('EXPIRE', KEYS[2], 60)
if fine > 0 or ended ~= '' then
  for name, value in pairs(n) do redis.call('HSET', KEYS[1], name, string.format('%.6f', value)) end
  redis.call('HSET', KEYS[1], 'why', why)
  redis.call('EXPIRE', KEYS[1], ARGV[9])
end
return {mine.granted, math.floor(n.limit), tostring(math.max(0, n.paused - now)),
  tostring(math.max(0, n.shut - now)), why}
"""


@dataclass(slots=True)
class SharedPace:
    """Implements `integrations.ai.pacing.Pacing` for all processes; alone while Redis is away."""

    redis: Redis
    key: str
    terms: Terms = TERMS
    me: str = field(default_factory=lambda: f"{os.getpid()}-{secrets.token_hex(4)}")
    alone: AlonePace | None = None
    slots: int = 1
    script: Script = field(init=False)
    rules: str = field(init=False)

    def __post_init__(self) -> None:
        self.script = self.redis.register_script(_TELL)
        self.rules = json.dumps(asdict(self.terms))

    def tell(self, told: Told, news: News | None = None) -> Grant:
        """How things stand by now."""
        try:
            grant = self._told(self.me, told, news)
        except RedisError as error:
            if self.alone is None:
                log.warning("pace of this process alone", error=type(error).__name__)
                self.alone = AlonePace(self.terms, self.slots)
            return self.alone.tell(told, news)
        self.alone, self.slots = None, max(1, grant.slots)
        return grant

    def look(self) -> Grant:
        """How things stand, as somebody who wants nothing."""
        try:
            return self._told("", Told(0, 0, 0), None)
        except RedisError:
            return (self.alone or AlonePace(self.terms, self.slots)).look()

    def forget(self) -> None:
        """Begin anew."""
        try:
            self.redis.delete(f"pace:{self.key}")
        except RedisError as error:
            log.warning("pace not forgotten", error=type(error).__name__)

    def _told(self, me: str, told: Told, news: News | None) -> Grant:
        what = ("", 0.0, 0.0) if news is None else (news.ended, news.age_s, news.wait_s)
        keys = (f"pace:{self.key}", f"pace:{self.key}:who")
        numbers = (told.wanted, told.flying, told.fine)
        values: Any = self.script(keys, (me, *numbers, *what, self.rules, FORGET_S))
        slots, limit, pause_s, shut_s, why = values
        return Grant(int(slots), int(limit), float(pause_s), float(shut_s), why.decode())
