package jp.renkei.planted.advice;

import org.duckdb.DuckDBConnection;
import org.jgrapht.Graph;

record KnowsColumnsAndGraphs(DuckDBConnection columns, Graph<String, String> graph) {}
