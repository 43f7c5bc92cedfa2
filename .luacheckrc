-- From the top of the tree, for `luacheck scenarios`: what scenarios/.luacheckrc says.
local config = { stds = {} }
local rest = assert(loadfile("scenarios/.luacheckrc", "t", config))
if setfenv then
  setfenv(rest, config) -- Lua 5.1
end
rest()
return config
