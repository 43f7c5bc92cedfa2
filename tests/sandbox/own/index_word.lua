local x = case.title
