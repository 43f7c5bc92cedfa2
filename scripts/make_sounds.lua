-- make_sounds.lua FOLDER: writes the six sounds of the window as WAV files (16 bits, mono), made from sines and
-- noise. The same bytes on every machine: the noise has a seed of its own.
local folder = arg[1] or error("make_sounds.lua FOLDER")
local RATE = 22050

local function sound(seconds)
    local s = {}
    for i = 1, math.floor(seconds * RATE) do
        s[i] = 0
    end
    return s
end

local function noise(seed)
    local state = seed
    return function()
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        return state / 0x3FFFFFFF - 1
    end
end

-- Rises in `attack` seconds, then dies away: to a third in `decay`.
local function envelope(t, attack, decay)
    if t < 0 then return 0 end
    return t < attack and t / attack or math.exp(-(t - attack) / decay)
end

-- A tone of one partial from `at` on.
local function tone(s, at, hz, loud, attack, decay)
    for i = 1, #s do
        local t = (i - 1) / RATE - at
        if t >= 0 then
            s[i] = s[i] + loud * envelope(t, attack, decay) * math.sin(2 * math.pi * hz * t)
        end
    end
end

-- Noise between two pitches (one pole each), shaped by `shape(t)`.
local function rustle(s, seed, low, high, loud, shape)
    local next_one, slow, fast = noise(seed), 0, 0
    local a, b = 1 - math.exp(-2 * math.pi * low / RATE), 1 - math.exp(-2 * math.pi * high / RATE)
    for i = 1, #s do
        local x = next_one()
        fast = fast + b * (x - fast)
        slow = slow + a * (fast - slow)
        s[i] = s[i] + loud * shape((i - 1) / RATE) * (fast - slow)
    end
end

local sounds = {}

-- A felt tip over paper: a short stroke that swells and lifts.
function sounds.pen()
    local s = sound(0.19)
    rustle(s, 11, 1500, 5200, 0.34, function(t)
        local along = t / 0.17
        if along >= 1 then return 0 end
        return math.sin(math.pi * along) ^ 0.7 * (0.75 + 0.25 * math.sin(2 * math.pi * 31 * t))
    end)
    return s
end

-- A sheet that is laid down: it slides, then lies.
function sounds.paper()
    local s = sound(0.34)
    rustle(s, 23, 500, 3600, 0.3, function(t)
        return 0.6 * envelope(t, 0.05, 0.05) + envelope(t - 0.13, 0.008, 0.045)
    end)
    tone(s, 0.13, 150, 0.1, 0.004, 0.03)
    return s
end

-- A pencil that is put to the margin: two light taps.
function sounds.note()
    local s = sound(0.24)
    for _, tap in ipairs { { 0, 1 }, { 0.085, 0.7 } } do
        tone(s, tap[1], 1180, 0.11 * tap[2], 0.002, 0.018)
        tone(s, tap[1], 460, 0.1 * tap[2], 0.002, 0.03)
    end
    rustle(s, 37, 900, 4000, 0.12, function(t)
        return envelope(t, 0.001, 0.008) + 0.7 * envelope(t - 0.085, 0.001, 0.008)
    end)
    return s
end

-- A coin on a table: it touches twice.
function sounds.coin()
    local s = sound(0.42)
    for _, touch in ipairs { { 0, 1 }, { 0.07, 0.55 } } do
        for _, partial in ipairs { { 2630, 0.07, 0.09 }, { 4170, 0.045, 0.06 }, { 5890, 0.025, 0.04 } } do
            tone(s, touch[1], partial[1], partial[2] * touch[2], 0.001, partial[3])
        end
        tone(s, touch[1], 210, 0.06 * touch[2], 0.002, 0.015)
    end
    return s
end

-- A door that falls softly into its lock.
function sounds.door()
    local s = sound(0.5)
    rustle(s, 53, 120, 900, 0.2, function(t) return t < 0.16 and (t / 0.16) ^ 2 * 0.5 or 0 end)
    tone(s, 0.16, 92, 0.3, 0.004, 0.06)
    tone(s, 0.16, 137, 0.14, 0.004, 0.04)
    rustle(s, 59, 700, 3000, 0.22, function(t)
        return envelope(t - 0.16, 0.001, 0.012) + 0.8 * envelope(t - 0.235, 0.001, 0.01)
    end)
    return s
end

-- Two bars of wood, a fourth apart: it is over.
function sounds.finish()
    local s = sound(1.1)
    for _, bar in ipairs { { 0, 392 }, { 0.19, 523.25 } } do
        tone(s, bar[1], bar[2], 0.15, 0.004, 0.26)
        tone(s, bar[1], bar[2] * 3.98, 0.03, 0.002, 0.06)
    end
    return s
end

local function write(name, s)
    local bytes, fade = {}, math.floor(0.012 * RATE)
    for i = 1, #s do -- no click at the end
        local x = s[i] * math.min(1, (#s - i) / fade)
        x = math.max(-1, math.min(1, x))
        bytes[i] = string.pack("<i2", math.floor(x * 32767 + 0.5))
    end
    local data = table.concat(bytes)
    local file = assert(io.open(folder .. "/" .. name .. ".wav", "wb"))
    file:write("RIFF", string.pack("<I4", 36 + #data), "WAVEfmt ",
        string.pack("<I4I2I2I4I4I2I2", 16, 1, 1, RATE, RATE * 2, 2, 16), "data", string.pack("<I4", #data), data)
    file:close()
end

for name, make in pairs(sounds) do
    write(name, make())
end
