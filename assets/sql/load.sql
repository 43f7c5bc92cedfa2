-- Takes in what stands in the present folder, made by
--   klachtenspel report RESULTS --format csv --separator , --out .
-- (With a comma: then numbers have a point.) For psql.

\copy klachtenspel.plays from 'plays.csv' with (format csv, header true)
\copy klachtenspel.turns from 'turns.csv' with (format csv, header true)
\copy klachtenspel.marks from 'marks.csv' with (format csv, header true)
