goto x do local y ::x:: print(y) end
