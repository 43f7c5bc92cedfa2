definition [[x]]
