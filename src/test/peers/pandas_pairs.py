"""pandas: exports -> distinct (paper, country) and (paper, institution), keyword pairs counted."""
import sys
from pathlib import Path

import pandas as pd

from measure import measured

COLUMNS = ["Author Affiliations", "IEEE Terms"]


def read(folder):
    frames = [
        pd.read_csv(file, usecols=COLUMNS, dtype=str, keep_default_na=False)
        for file in sorted(Path(folder).glob("*.csv"))
    ]
    return pd.concat(frames, ignore_index=True)


def affiliation_pairs(papers):
    rows = papers["Author Affiliations"].str.split("; ").explode()
    codes, raws = pd.factorize(rows)
    parts = pd.Series(raws).str.rsplit(",", n=3)
    country = pd.factorize(parts.str[-1].str.strip())[0]
    institution = pd.factorize(parts.str[0].str.rsplit(",", n=1).str[-1].str.strip())[0]
    known = raws != "NA"
    table = pd.DataFrame(
        {"paper": rows.index, "country": country[codes], "institution": institution[codes]}
    )[known[codes]]
    countries = table[["paper", "country"]].drop_duplicates()
    institutions = table[["paper", "institution"]].drop_duplicates()
    return countries, institutions


def keyword_pairs(papers):
    rows = papers["IEEE Terms"].str.split(";").explode()
    codes, _ = pd.factorize(rows)
    table = pd.DataFrame({"paper": rows.index, "keyword": codes})
    joined = table.merge(table, on="paper")
    joined = joined[joined["keyword_x"] < joined["keyword_y"]]
    return joined.groupby(["keyword_x", "keyword_y"]).size()


def main():
    with measured("pandas read") as result:
        papers = read(sys.argv[1])
        result["papers"] = len(papers)
    with measured("pandas country and institution pairs") as result:
        countries, institutions = affiliation_pairs(papers)
        result["countries"] = len(countries)
        result["institutions"] = len(institutions)
    del countries, institutions
    with measured("pandas keyword pairs") as result:
        result["pairs"] = len(keyword_pairs(papers))


if __name__ == "__main__":
    main()
