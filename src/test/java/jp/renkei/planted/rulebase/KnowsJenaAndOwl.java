package jp.renkei.planted.rulebase;

import org.apache.jena.rdf.model.Model;
import org.semanticweb.owlapi.model.OWLOntology;
import uk.ac.manchester.cs.owl.owlapi.OWLClassImpl;

/** Against the table: only knowledge sees the ontology's libraries. */
public final class KnowsJenaAndOwl {
  Model model;
  OWLOntology ontology;
  OWLClassImpl owlClass;
}
