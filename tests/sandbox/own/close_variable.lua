local x <close> = nil local y <close> = 5
