-- What the Lua scripts of the builds have in common: lists of files, and a ninja file as text.

local recipe = {}

function recipe.list(command)
    local names = {}
    local pipe = assert(io.popen(command))
    for line in pipe:lines() do
        names[#names + 1] = line
    end
    assert(pipe:close(), command)
    table.sort(names)
    assert(#names > 0, command)
    return names
end

function recipe.put(path, text)
    assert(os.execute(("mkdir -p '%s'"):format(path:match "^(.*)/")))
    local file = assert(io.open(path, "w"))
    file:write(text)
    file:close()
end

function recipe.read(path)
    local file = assert(io.open(path))
    local text = file:read "a"
    file:close()
    return text
end

-- The files of `below` that end so, but those that match a pattern of `without`.
function recipe.files(below, ending, without)
    local found = {}
    for _, path in ipairs(recipe.list(("find %s -maxdepth 1 -name '*%s'"):format(below, ending))) do
        local taken = true
        for _, pattern in ipairs(without or {}) do
            taken = taken and not path:find(pattern)
        end
        found[#found + 1] = taken and path or nil
    end
    return found
end

function recipe.named(below, names)
    local found = {}
    for name in names:gmatch "%S+" do
        found[#found + 1] = below .. "/" .. name
    end
    return found
end

-- What emcc would call: emcc itself takes longer to begin than most files to be compiled.
function recipe.emscripten()
    local pipe = assert(io.popen "command -v ccache; em-config LLVM_ROOT; emcc --cflags")
    local lines = {}
    for line in pipe:lines() do
        lines[#lines + 1] = line
    end
    pipe:close()
    local flags, folder = table.remove(lines), table.remove(lines)
    return ("%s %s/clang %s"):format(lines[1] or "", folder, flags)
end

-- What adds to a ninja file, by a format and what it takes; and what gives the whole of it.
function recipe.ninja()
    local text = {}
    local function say(format, ...)
        text[#text + 1] = format:format(...)
    end
    local function whole()
        return table.concat(text)
    end
    return say, whole
end

return recipe
