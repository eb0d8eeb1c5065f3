package jp.renkei.rulebase;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rule files that would do harm if anything of them were compiled or run. */
final class HostileFiles {
  private static final String TRIP = "jp.renkei.rulebase.Sentinel.trip()";
  private static final String WHEN = "Surveyed( $x : country )";
  private static final String THEN = "conclude( Fits( $x, \"a\" ) );";
  private static final String GOOD = rule("", "@id(H-1)", WHEN, THEN);

  private HostileFiles() {}

  /** The files by what they try. */
  static Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    consequences(files);
    conditions(files);
    attributes(files);
    declarations(files);
    disguises(files);
    return files;
  }

  private static void consequences(Map<String, String> files) {
    String file =
        "java.nio.file.Files.writeString( java.nio.file.Path.of( \"/tmp/renkei-hostile\" ), \"x\""
            + " );";
    files.put("writes a file", then(file));
    files.put("reads a file", then("new java.io.FileReader( \"/etc/passwd\" ).read();"));
    files.put("opens a socket", then("new java.net.Socket( \"example.org\", 80 );"));
    files.put("starts a process", then("Runtime.getRuntime().exec( \"id\" );"));
    files.put(
        "starts a process after the verb", then(THEN + " new ProcessBuilder( \"id\" ).start();"));
    files.put("reflects", then("Class.forName( \"jp.renkei.rulebase.Sentinel\" );"));
    files.put("ends the process", then("System.exit( 1 );"));
    files.put("loops without end", then("while ( true ) { }"));
    files.put("starts a thread", then("new Thread( () -> " + TRIP + " ).start();"));
    files.put("calls within the verb", then("conclude( Fits( $x, \"\" + " + TRIP + " ) );"));
    files.put("calls a method of a variable", then("conclude( Fits( $x.repeat( 9 ), \"a\" ) );"));
    files.put("makes a fact of its own", then("conclude( new Fits( $x, \"a\" ) );"));
    files.put("inserts", then("insert( new Fits( $x, \"a\" ) );"));
    files.put("deletes", then("delete( $x );"));
    files.put("stops the session", then("drools.halt();"));
    files.put("speaks MVEL", rule("dialect \"mvel\"", "@id(H-1)", WHEN, TRIP + ";"));
    files.put(
        "has a named consequence",
        rule("", "@id(H-1)", WHEN + "\n do[t]", THEN + "\nthen[t]\n " + TRIP + ";"));
    files.put(
        "closes the rule and opens another",
        then(THEN + " end rule \"x\" when then " + TRIP + "; "));
  }

  private static void conditions(Map<String, String> files) {
    files.put("evaluates", when("eval( " + TRIP + " )"));
    files.put("evaluates within a pattern", when("Surveyed( $x : country, eval( " + TRIP + " ) )"));
    files.put("calls in a constraint", when("Surveyed( $x : country, " + TRIP + " )"));
    files.put(
        "compares with a call",
        when("Surveyed( $x : country, country == ( " + TRIP + " + \"\" ) )"));
    files.put("binds a call", when("Surveyed( $x : " + TRIP + " )"));
    files.put(
        "MVEL in a constraint",
        when(
            "Surveyed( $x : country, country == ( new java.io.File( \"/tmp/x\" ).createNewFile() )"
                + " )"));
    files.put("MVEL template", when("Surveyed( $x : country, country == \"@{" + TRIP + "}\" )"));
    files.put("with block", when("Surveyed( $x : country.{ toString() } )"));
    files.put("uses from", when(WHEN + "\n  Fits() from " + TRIP));
    files.put(
        "accumulates", when(WHEN + "\n  accumulate( Surveyed(); $n : count( " + TRIP + " ) )"));
    files.put("collects", when("java.util.List() from collect( Surveyed() )"));
    files.put("uses forall", when("forall( Surveyed( " + TRIP + " ) )"));
    files.put("uses exists", when(WHEN + "\n  exists Placed( " + TRIP + " )"));
    files.put("uses or", when("( Surveyed( $x : country ) or Placed( $x : country ) )"));
    files.put("walks an OOPath", when("/surveyed[ " + TRIP + " ]"));
    files.put(
        "matches a costly expression",
        when("Surveyed( $x : country, country matches \"(a+)+$\" )"));
    files.put("binds a fact", when("$f : Surveyed( $x : country )"));
    files.put("names a class of the JDK", when("java.lang.System( $x : country )"));
    files.put("nests a thousand times", when("not( ".repeat(1_000) + WHEN + " )".repeat(1_000)));
    files.put(
        "nests parentheses in a value",
        when("Surveyed( $x : country, country == " + "(".repeat(100_000) + " )"));
    files.put("unconnected product", when("Surveyed( $x : country )" + "\n  Placed()".repeat(7)));
    files.put("annotated pattern", when(WHEN + " @watch( " + TRIP + " )"));
  }

  private static void attributes(Map<String, String> files) {
    for (String attribute :
        new String[] {
          "salience ( " + TRIP + " ? 1 : 0 )",
          "enabled ( " + TRIP + " )",
          "timer ( expr: " + TRIP + " )",
          "duration 1000",
          "no-loop true",
          "agenda-group \"a\"",
          "date-effective \"01-Jan-2020\"",
          "extends \"other\"",
          "calendars \"a\""
        }) {
      files.put("attribute " + attribute, rule(attribute, "@id(H-1)", WHEN, THEN));
    }
    files.put("expiry", rule("", "@id(H-1) @Expires( 1h )", WHEN, THEN));
    files.put(
        "annotation with code", rule("", "@id(H-1) @Propagation( " + TRIP + " )", WHEN, THEN));
    files.put(
        "annotation with an escaped quote",
        GOOD.replace("@en(\"x\")", "@en(\"x\\\" + " + TRIP + " + \\\"\")"));
    files.put(
        "nested annotation",
        rule("", "@id(H-1) @Deprecated( since = @Evil( " + TRIP + " ) )", WHEN, THEN));
  }

  private static void declarations(Map<String, String> files) {
    for (String declaration :
        new String[] {
          "import java.io.File;",
          "import static jp.renkei.rulebase.Sentinel.*;",
          "import function jp.renkei.rulebase.Sentinel.trip;",
          "import accumulate jp.renkei.rulebase.Sentinel trip;",
          "function boolean f() { return " + TRIP + "; }",
          "global jp.renkei.rulebase.Sentinel sentinel;",
          "declare Evil extends jp.renkei.rulebase.Surveyed\n  x : boolean = " + TRIP + "\nend",
          "declare trait Evil @propertyReactive x : int end",
          "declare enum Evil A( " + TRIP + " ); v : boolean end",
          "declare window Evil Surveyed() over window:time( 1s ) end",
          "declare entry-point \"evil\" end",
          "query evil() Surveyed( " + TRIP + " ) end",
          "dialect \"mvel\"",
          "unit jp.renkei.rulebase.Sentinel;",
          "class Evil { static { " + TRIP + "; } }"
        }) {
      files.put(
          "has " + declaration, GOOD.replace("package renkei;", "package renkei;\n" + declaration));
    }
    files.put("other package", GOOD.replace("package renkei;", "package jp.renkei.rulebase;"));
    files.put("no package", GOOD.replace("package renkei;", ""));
  }

  private static void disguises(Map<String, String> files) {
    files.put("unicode escape", then("\\u0053ystem.exit( 1 );"));
    files.put("unicode escape ending a comment", then("/* \\u002a/ " + TRIP + "; /* */ " + THEN));
    files.put("right-to-left override", GOOD.replace("// head", "// head \u202E;)(pirt"));
    files.put("zero-width space", GOOD.replace("country )", "country\u200B )"));
    files.put("line separator", GOOD.replace("// head", "// head\u2028import java.io.File;"));
    files.put("NUL", GOOD.replace("// head", "// head\0"));
    files.put("quote in a value", when("Surveyed( $x : country, country == \"a\" + \"b\" )"));
    files.put(
        "quote in the rule's name", GOOD.replace("H-1 rule\"", "H-1 rule\" + " + TRIP + " + \""));
    files.put("semicolon in a value", then("conclude( Fits( $x, \"; System.exit( 1 );\" ) );"));
    files.put("variable named as Java", then("conclude( Fits( $x, drools ) );"));
  }

  private static String then(String consequence) {
    return rule("", "@id(H-1)", WHEN, consequence);
  }

  private static String when(String condition) {
    return rule("", "@id(H-1)", condition, THEN);
  }

  private static String rule(String attribute, String notes, String when, String then) {
    return """
    package renkei;
    // head
    rule "H-1 rule"
      %s
      @source("a") @ja("x") @en("x")
      %s
    when
      %s
    then
      %s
    end
    """
        .formatted(notes, attribute, when, then);
  }

  static String harmless() {
    return GOOD;
  }
}
