-- bounds.lua TREE [--table|--write]: what comes from outside, and how far each reader goes with it: holds the table of
-- game/README.md to this list, and the list to the sources. The figures are those of the sources; a fault a line.
-- `--table` prints the table, `--write` puts it into the README.
local tree, task = arg[1] or ".", arg[2]

-- What it is; how far it is trusted; how far it is read, with {NAME} for a number of `files` and {NAME B} for one of bytes;
-- what tests it.
local readers = {
    { "cases, houses, sets (`*.lua`)", "not: of whoever wrote or sent it. Lua without the library, in its own memory",
      "{FILE_LIMIT_SOURCE B}, {MOST_LINE} bytes a line, {MOST_DEPTH} deep, {LIST_MOST} items of a list. Lua: {SCRIPT_MEMORY B},"
      .. " texts of {TEXT_MOST B}, {TABLE_MOST} keys, {SCRIPT_LOAD_STEPS} steps and {SCRIPT_LOAD_MS} ms to load,"
      .. " {SCRIPT_CALL_STEPS} and {SCRIPT_CALL_MS} ms a call; {FINDINGS_MOST} findings",
      files = "base/file_read.h base/finding.h script/lua/bounds.h script/lua/memory.h script/source/lint.c script/format/fields.c",
      tests = "fuzz/fuzz_case.c fuzz/fuzz_house.c fuzz/fuzz_markup.c unit/test_hostile.c unit/test_bounds.c unit/test_script_sandbox.c cli/test_out_of_memory.sh" },
    { "translations (`*.po`)", "not",
      "{CATALOG_LIMIT B}, {CATALOG_MOST} entries; {WORDS_MOST B} for the card of a case",
      files = "cases/catalog_entry.h cases/card_reader.c", tests = "fuzz/fuzz_catalog.c unit/test_catalog.c" },
    { "a case in a zip", "not; nothing of it is put on disk, a link or a name that leaves it refuses it whole",
      "{CASE_ZIP_MOST_BYTES B}, {CASE_ZIP_MOST_FILES} files, {CASE_ZIP_MOST_LIST B} of names; each file as one that lies there",
      files = "cases/case_zip.h", tests = "fuzz/fuzz_zip.c cli/test_zip.sh" },
    { "portraits and other pictures", "not", "{PICTURE_MOST_BYTES B}, {PICTURE_MOST_SIDE} pixels a side",
      files = "base/picture.h", tests = "unit/test_picture.c ui/test_portraits.c" },
    { "a table to make a case of", "not", "{FILE_LIMIT_SOURCE B}, and what comes of it is read as a case",
      files = "base/file_read.h", tests = "fuzz/fuzz_table.c cli/test_import.sh" },
    { "statements of a team's own (CSV, text, ODS)", "not",
      "{FILE_LIMIT_SOURCE B}; an ODS {ODS_MOST_BYTES B}, {ODS_MOST_FILES} files, {ODS_MOST_LIST B} of names, its content {XML_MOST B},"
      .. " {ODS_ROWS} rows of {ODS_CELLS} cells; {STATEMENTS_MOST} statements, {BROUGHT_MOST} of them in a session",
      files = "base/file_read.h cases/ods.c cases/ods.h cases/statement_table.c team/calibration_state.h",
      tests = "fuzz/fuzz_statements.c unit/test_statement_table.c" },
    { "any JSON", "not", "{FILE_LIMIT_JSON B}, {JSON_DEPTH} deep, {JSON_MOST_VALUES} values; UTF-8 and the grammar to the letter",
      files = "base/file_read.h store/json.h", tests = "fuzz/fuzz_json.c unit/test_json.c cli/test_odd.sh" },
    { "inputs and results", "not: a result is played again before it counts as verified",
      "as JSON; {PLAY_MOST_INPUTS} inputs, {PLAY_MOST_SAY} letters of own words, {OFFER_MOST} remedies, texts of {FIELD_MOST_TEXT B}",
      files = "play/record.h play/rules.h report/result_fields.h",
      tests = "fuzz/fuzz_result.c unit/test_result_record.c unit/test_replay.c cli/test_verify.sh" },
    { "a zip of results", "not", "{MOST_ZIP_BYTES B}, {MOST_ZIP_FILES} files, {MOST_ZIP_LIST B} of names, {MOST_UNPACKED B} unpacked; each as JSON. Folders {RESULTS_MOST_DEPTH} deep",
      files = "report/results_zip.c report/results.h", tests = "unit/test_results.c" },
    { "journals of plays", "own, but a kill or a full disk may have torn it: a sum in each line", "{FILE_LIMIT_JSON B}; what stands before damage is taken",
      files = "base/file_read.h", tests = "fuzz/fuzz_journal.c unit/test_journal.c play/test_kills.sh" },
    { "sessions of calibration and their logs", "own, or of a colleague: every input is stepped again", "as JSON; {SEATS_MOST} people, {SEATS_EVER} with who left",
      files = "model/seats.h", tests = "fuzz/fuzz_session.c unit/test_session_file.c" },
    { "class files and their logs", "as sessions", "as JSON; {SEATS_MOST} on seats and {ROOM_MOST_PEOPLE} without",
      files = "model/seats.h room/room_state.h", tests = "fuzz/fuzz_class.c unit/test_room_file.c" },
    { "votes (CSV or JSON)", "not", "{FILE_LIMIT_JSON B}; pairs of {AGREEMENT_MOST_PAIRED} people",
      files = "base/file_read.h team/agreement.h", tests = "fuzz/fuzz_votes.c unit/test_agreement_csv.c" },
    { "settings, and what is to be brushed up", "own; what is damaged is put aside under another name",
      "{SETTINGS_LIMIT B}, the best of {MOST_BESTS} cases; {FILE_MOST B}, {ITEMS_MOST} items",
      files = "store/settings_file.c report/refresher_file.c", tests = "unit/test_settings.c unit/test_refresher.c" },
    { "caches: cards of cases, own plays, names of results", "own; what is not as it was written is made anew",
      "{CARD_MOST B} a card, {CARD_STORE_MOST} cards; {CACHE_MOST B}; {LIST_LIMIT B}",
      files = "cases/card_store.c cases/card_store.h report/own_plays.c store/result_names.c",
      tests = "unit/test_cards.c unit/test_result_names.c unit/test_training.c" },
    { "phones (HTTP)", "not: whoever is in the same network. A seat has a secret of its own",
      "{HEADER_MEMORY B} a connection, {BODY_MOST} bytes of a body, {CONNECTIONS} connections of {AGE_MS} ms, {IDLE_SECONDS} s of silence;"
      .. " {ACTS_PER_SECOND} acts a second of a phone, {LIMIT_PER_SECOND} wrong codes a second of all, {SLICE_MS} ms at a time",
      files = "front/web/server_state.h front/web/limit.h", tests = "fuzz/fuzz_http.c web/test_server.c web/test_room_server.c web/test_phones.sh web/test_crowd.sh" },
    { "answers of a record store, and the login for it", "not; the login is refused where others can read it",
      "{CURL_MOST_ANSWER B}, {CONNECT_MS} ms to connect, {REQUEST_MS} ms a request; {MOST_FILE B}",
      files = "report/curl.h report/curl.c report/login.c", tests = "lrs/test_send.sh" },
    { "the desktop's settings", "own", "{GTK_LIMIT B}", files = "front/window/ui/desktop_posix.c", tests = "ui/test_window_place.c" },
    { "typefaces of the system", "as the libraries", "{MOST_BYTES B} a file", files = "front/window/ui/font.c", tests = "ui/test_text.c" },
    { "the page of the phones (`assets/web`)", "comes with the program", "{FILE_MOST B} a file", files = "front/web/files.c",
      tests = "web/test_page.sh" },
}

local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read "a"
    file:close()
    return text
end

local function list(command)
    local out, pipe = {}, assert(io.popen(command))
    for line in pipe:lines() do
        out[#out + 1] = line
    end
    pipe:close()
    return out
end

local faults = 0
local function fault(...)
    print(string.format(...))
    faults = faults + 1
end

-- ---- the sources ----

local texts = {}
local function source(file)
    if not texts[file] then
        texts[file] = read(tree .. "/game/" .. file):gsub("/%*.-%*/", " ")
    end
    return texts[file]
end

-- What NAME is in one of the files.
local named = {}
local function value(name, files)
    named[name] = true
    for file in files:gmatch "%S+" do
        local text = source(file)
        local is = text:match("[%s{,]" .. name .. "%s*=%s*([^,}=]+)") or text:match("#define " .. name .. " ([^\n]+)")
        local number = is and load("return " .. is:gsub("%(uint64_t%)", ""))
        if number then
            return number()
        end
    end
    fault("%s is in none of %s", name, files)
    return 0
end

local function thousands(number)
    local text = ("%d"):format(number)
    return #text < 5 and text or (text:reverse():gsub("(%d%d%d)", "%1 "):reverse():gsub("^ ", ""))
end

local function bytes(number)
    for _, unit in ipairs { { 30, "GB" }, { 20, "MB" }, { 10, "kB" } } do
        if number >= 1 << unit[1] then
            return ("%g %s"):format(number / (1 << unit[1]), unit[2])
        end
    end
    return number .. " bytes"
end

local function as_table()
    local out = { "| what | trusted | no more than | tested by |", "|---|---|---|---|" }
    for _, row in ipairs(readers) do
        local bound = row[3]:gsub("{([%u_]+)( ?B?)}", function(name, unit)
            return (unit == "" and thousands or bytes)(value(name, row.files))
        end)
        local tests = row.tests:gsub("%S+", "`%0`"):gsub(" ", ", ")
        out[#out + 1] = ("| %s | %s | %s | %s |"):format(row[1], row[2], bound, tests)
    end
    return table.concat(out, "\n") .. "\n"
end

local opens, closes = "<!-- bounds -->\n", "<!-- /bounds -->\n"
local readme = tree .. "/game/README.md"
local shown = as_table()
if task == "--table" then
    io.write(shown)
    return
elseif task == "--write" then
    local text = read(readme)
    local from, to = select(2, text:find(opens, 1, true)), text:find(closes, 1, true)
    local file = assert(io.open(readme, "wb"))
    file:write(text:sub(1, from), shown, text:sub(to))
    file:close()
    return
end

-- ---- what is not said ----

if not read(readme):find(opens .. shown .. closes, 1, true) then
    fault("game/README.md: its table of bounds is another one: lua tests/cli/bounds.lua . --write")
end
local all = {}
for _, row in ipairs(readers) do
    for test in row.tests:gmatch "%S+" do
        all[test] = true
        local file = io.open(tree .. "/tests/" .. test)
        if file then
            file:close()
        else
            fault("tests/%s is not there", test)
        end
    end
end
for _, path in ipairs(list("ls " .. tree .. "/tests/fuzz")) do
    if path:find "^fuzz_" and not all["fuzz/" .. path] then
        fault("tests/fuzz/%s tests nothing that is in the table", path)
    end
end
-- Every limit that a file is read with.
local opening = { "file_read%w*", "file_read_private", "file_read_inside", "file_open", "file_map", "case_files_read", "case_files_read_inside",
    "zip_open_read", "case_zip_read" }
for _, path in ipairs(list("find " .. tree .. "/game -name '*.c'")) do
    local text = read(path):gsub("/%*.-%*/", " ")
    for _, call in ipairs(opening) do
        for arguments in text:gmatch("[^%w_]" .. call .. "(%b())") do
            for name in arguments:gmatch "[%u][%u_]+" do
                if name:find "LIMIT" or name:find "MOST" then
                    if not named[name] then
                        fault("%s: %s bounds what is read and is not in the table", path:sub(#tree + 2), name)
                    end
                end
            end
        end
    end
end
os.exit(faults == 0 and 0 or 1)
