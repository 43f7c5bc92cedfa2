-- een casus zonder kop
local naam = "leeg"
-- load: 1 no-case
