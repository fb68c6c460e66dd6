-- SPDX-License-Identifier: Apache-2.0
-- Mixed reads for wrk: lists, counts, map, timeline, one incident. IDS names a file of incident identifiers.
local ids = {}
for line in io.lines(os.getenv("IDS")) do ids[#ids + 1] = line end
local countries = { "SY", "IQ", "YE", "SD", "LY", "SO" }
local n = 0
request = function()
  n = n + 1
  local c = countries[n % #countries + 1]
  local kind = n % 10
  local path
  if kind < 4 then path = "/api/v1/incidents/" .. ids[math.random(#ids)]
  elseif kind < 7 then path = "/api/v1/incidents?limit=50&country=" .. c
  elseif kind == 7 then path = "/api/v1/facets?most=8&country=" .. c
  elseif kind == 8 then path = "/api/v1/timeline?width=month&country=" .. c
  else path = "/api/v1/map?cell=1&country=" .. c end
  return wrk.format("GET", path)
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("requests %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, errors: connect %d read %d write %d status %d timeout %d\n",
    summary.requests, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    e.connect, e.read, e.write, e.status, e.timeout))
end
