-- DuckDB: exports -> distinct (paper, country) and (paper, institution), keyword pairs counted.
-- Statements are parted by lines of dashes; ${papers} is the folder of the exports.
CREATE TABLE papers AS
SELECT row_number() OVER () AS paper,
       "Author Affiliations" AS affiliations,
       "IEEE Terms" AS keywords
FROM read_csv('${papers}/*.csv', header = true, all_varchar = true, union_by_name = true,
              quote = '"', max_line_size = 4000000);
--------
CREATE TABLE mentions AS
SELECT DISTINCT paper, unnest(string_split(affiliations, '; ')) AS raw FROM papers;
--------
CREATE TABLE places AS
SELECT raw, trim(parts[-1]) AS country, trim(parts[greatest(1, len(parts) - 2)]) AS institution
FROM (SELECT raw, string_split(raw, ',') AS parts
      FROM (SELECT DISTINCT raw FROM mentions WHERE raw <> 'NA'));
--------
CREATE TABLE paper_countries AS
SELECT DISTINCT paper, country FROM mentions JOIN places USING (raw);
--------
CREATE TABLE paper_institutions AS
SELECT DISTINCT paper, institution FROM mentions JOIN places USING (raw);
--------
CREATE TABLE terms AS
SELECT paper, dense_rank() OVER (ORDER BY keyword) AS keyword
FROM (SELECT paper, unnest(string_split(keywords, ';')) AS keyword FROM papers);
--------
CREATE TABLE keyword_pairs AS
SELECT a.keyword AS a, b.keyword AS b, count(*) AS papers
FROM terms a JOIN terms b ON a.paper = b.paper AND a.keyword < b.keyword
GROUP BY ALL;
