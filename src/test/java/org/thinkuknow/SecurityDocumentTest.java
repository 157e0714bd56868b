package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page on security says of the code is in the code; no cryptography, connection or danger is left out of it. */
@Tag("house")
class SecurityDocumentTest {

    private static final String CRYPTOGRAPHY = "java\\.security\\.(?!Principal)|javax\\.crypto|google\\.crypto\\.tink"
            + "|springframework\\.security\\.crypto|DigestUtils|implements SealedColumns"
            + "|vault\\.(?:hash|made|derive|everDerived|name|anew)\\("
            + "|(?:new|extends) (?:LinkKeys|ToldCodes)\\b";
    private static final String CONNECTION = "HttpClient |net\\.Socket;|JavaMailSender |getStore\\(|HikariDataSource "
            + "|extends ImapMailReceiver|HttpURLConnection|OutgoingRequest requests";
    private static final String DANGER = "ProcessBuilder|getRuntime\\(\\)\\.exec|ScriptEngine|ObjectInputStream"
            + "|new Yaml\\(|XMLInputFactory|ZipInputStream|ImageIO\\.|ReadableWorkbook|OrtEnvironment|setAccessible"
            + "|InsecureSecretKeyAccess";

    private final String page = Files.readString(Path.of("src/docs/security.md"));
    private final Map<String, String> code = files("src/main/java", ".java");
    private final String settings = Files.readString(Path.of("src/main/resources/application.yaml"))
            + Files.readString(Path.of("docker/haproxy.cfg"))
            + Files.readString(Path.of("renovate.json"));
    private final String all = settings + String.join("\n", code.values());
    private final Set<String> algorithms = found("\\.getInstance\\(\"([\\w/-]+)\"\\)", all);

    SecurityDocumentTest() throws IOException {}

    @Test
    void everyClassSettingAndValueThatItNamesIsThere() throws IOException {
        var known = new TreeSet<>(code.keySet());
        known.addAll(files("src/test/java", ".java").keySet());
        known.addAll(algorithms);
        known.addAll(found("import org\\.springframework\\.security\\.[\\w.]+\\.(\\w+Filter);", all));
        assertThat(spans("[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*"))
                .hasSizeGreaterThan(150)
                .isSubsetOf(known);
        assertThat(spans("thinkuknow(?:\\.[a-z-]+)+")).hasSizeGreaterThan(3).allMatch(this::isSetting);
        var variables = spans("[A-Z]+(?:_[A-Z]+)+");
        assertThat(variables)
                .hasSizeGreaterThan(10)
                .noneMatch(it -> found("[{\"](" + it + ")\\b", all).isEmpty());
        assertThat(variables).containsAll(found("\\$\\{(\\w+_(?:PASSWORD|KEY|HEADERS))\\b", settings));
        assertThat(spans(".*(?: = |: |\", \"|DefaultValue\\(|timeout ).*"))
                .hasSizeGreaterThan(9)
                .allMatch(all::contains);
    }

    @Test
    void everyUseOfCryptographyIsInTheInventory() throws IOException {
        var scripts = files("frontend", ".js");
        // The page of a test counts what is being locked, and waits for it.
        scripts.keySet().removeIf(name -> name.endsWith(".test") || name.equals("page"));
        assertThat(section("Every cryptographic use"))
                .contains(using(CRYPTOGRAPHY, code, ""))
                .contains(using("crypto\\.(?:subtle|getRandomValues)", scripts, ".js"))
                .contains(algorithms.stream().map("`%s`"::formatted).toList());
    }

    @Test
    void everyConnectionDangerousPlaceAndRiskyLibraryIsNamedAsItIs() throws IOException {
        assertThat(section("Connections to others"))
                .contains(using(CONNECTION, code, ""))
                .contains("`connectTimeout", "`socketTimeout", "`mail.smtp.timeout", "mail.imap.timeout", "`IN_ALL");
        assertThat(section("Dangerous places")).contains(using(DANGER, code, ""));
        var ours = Files.readString(Path.of("pom.xml"));
        assertThat(found("(?m)^\\| `([^`]+)`", section("Libraries that are a risk")))
                .hasSizeGreaterThan(6)
                .allMatch(name -> ours.contains("<artifactId>" + name + "</artifactId>"));
    }

    @Test
    void neitherProxyNorWebServerKeepsALogOfRequests() {
        assertThat(section("What is logged")).contains("nothing: no access log", "nothing: it has no log of requests");
        assertThat(settings).doesNotContain("accesslog").doesNotContainPattern("(?m)^\\s*(?:log|option httplog)\\b ");
    }

    /** A value of its own, or a part of a record that is read under its prefix. */
    private boolean isSetting(String name) {
        var dot = name.lastIndexOf('.');
        var letters = Pattern.compile("-(.)").matcher(name.substring(dot + 1));
        var part = " " + letters.replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        var prefix = "@ConfigurationProperties(\"%s\")".formatted(name.substring(0, dot));
        return all.contains("${" + name)
                || code.values().stream().anyMatch(text -> text.contains(prefix) && text.contains(part));
    }

    private String section(String title) {
        return page.split("\n## " + title + "\n", 2)[1].split("\n## ", 2)[0];
    }

    private Set<String> spans(String kind) {
        return found("`(%s)`".formatted(kind), page.replaceAll("`([^`\n]+)`", "\n`$1`\n"));
    }

    private static List<String> using(String what, Map<String, String> files, String ending) {
        var found = new TreeMap<>(files);
        found.values().removeIf(text -> !Pattern.compile(what).matcher(text).find());
        return found.keySet().stream().map(name -> "`" + name + ending + "`").toList();
    }

    private static Set<String> found(String what, String text) {
        var results = Pattern.compile(what).matcher(text).results();
        return results.map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> files(String directory, String ending) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of(directory))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.merge(file.getFileName().toString().replace(ending, ""), Files.readString(file), String::concat);
            }
        }
        return texts;
    }
}
