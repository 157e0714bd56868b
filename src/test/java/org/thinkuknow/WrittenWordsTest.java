package org.thinkuknow;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thinkuknow.translation.Translations;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words that somebody wrote are not lost when a form is sent without a connection, on any page that is drawn here. If a form goes to the
 * address of its own page, the browser's error page takes the place of that page in the history, and Back leads past the words.
 */
@Tag("house")
class WrittenWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** What a person composes: no choice, no six digits that are read out, no password. */
    private static final String WRITTEN =
            "textarea, input:not([type]):not([inputmode=numeric]), input[type=text], input[type=email], input[type=datetime-local]";
    /** Who signs in composes nothing, and a browser fills it in again. */
    private static final String SIGNING_IN = "account/";
    /** Tips about wanted people are told without a script; the page of a busy time sends by a script of its own. Back keeps the words. */
    private static final Set<String> WITHOUT_SCRIPT = Set.of("wanted/tip", "limits/busy");
    /** Gives a file, and the page stays as it is. */
    private static final Set<String> GIVES_A_FILE = Set.of("/report/reminder");

    private static final Pattern FRAGMENT = Pattern.compile("~\\{(\\S+) :: ([\\w-]+).*");
    private static final Map<String, Document> PAGES = read();

    @ParameterizedTest
    @MethodSource("forms")
    void aFormWithWordsNeverGoesToTheAddressOfItsOwnPage(String page, Element form) {
        var first = goesTo(form, URI.create("http://site/page"));
        if (!GIVES_A_FILE.contains(first.getPath())) {
            assertThat(goesTo(form, first)).as(page).isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void withScriptThePageStaysAndSaysSo(String page, Element form) {
        var goesTo = goesTo(form, URI.create("http://site/page"));
        if (!GIVES_A_FILE.contains(goesTo.getPath()) && !WITHOUT_SCRIPT.contains(page)) {
            assertThat(form.hasAttr("data-no-line") || form.attr("th:attr").contains("data-no-line="))
                    .as(page)
                    .isTrue();
        }
    }

    @Test
    void thePagesOfChildrenAgenciesAndSchoolsAreAmongThem() {
        assertThat(forms().map(form -> form.get()[0]))
                .contains(
                        "report/form",
                        "report/receipt",
                        "report/helped",
                        "limits/busy",
                        "onboarding/join",
                        "referral/referral-answers",
                        "overseas/opened",
                        "retention/transfer",
                        "wanted/tip");
    }

    static Stream<Arguments> forms() {
        return PAGES.entrySet().stream()
                .filter(page -> !page.getKey().startsWith(SIGNING_IN))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(page -> page.getValue().select("form[method=post]").stream()
                        .filter(WrittenWordsTest::holdsWords)
                        .map(form -> Arguments.of(page.getKey(), form)));
    }

    /** Whether somebody writes in it, or in a part that is put into it. */
    private static boolean holdsWords(Element part) {
        return !part.select(WRITTEN).isEmpty()
                || part.getElementsByAttribute("th:replace").stream()
                        .filter(put -> put != part)
                        .map(put -> fragment(put.attr("th:replace")))
                        .anyMatch(WrittenWordsTest::holdsWords);
    }

    private static Element fragment(String named) {
        var matcher = FRAGMENT.matcher(named);
        assertThat(matcher.matches()).as(named).isTrue();
        return Objects.requireNonNull(PAGES.get(matcher.group(1))).getElementsByAttribute("th:fragment").stream()
                .filter(each -> each.attr("th:fragment").split("\\(")[0].equals(matcher.group(2)))
                .findFirst()
                .orElseThrow();
    }

    /** Where it goes from the page at an address. */
    private static URI goesTo(Element form, URI from) {
        var request = new MockHttpServletRequest("GET", from.getPath());
        if (from.getQuery() != null) {
            Stream.of(from.getQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> request.addParameter(pair[0], pair[1]));
        }
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        var alone = new Element("form")
                .attr(form.hasAttr("th:action") ? "th:action" : "action", form.attr("th:action") + form.attr("action"));
        var drawn = engine.process(
                alone.outerHtml(),
                new WebContext(
                        JakartaServletWebApplication.buildApplication(new MockServletContext())
                                .buildExchange(request, new MockHttpServletResponse()),
                        Locale.UK,
                        Map.of("p", Translations.all().english(), "reference", "R", "key", "K")));
        return from.resolve(Jsoup.parse(drawn).select("form").attr("action"));
    }

    private static Map<String, Document> read() {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .collect(Collectors.toMap(
                            file -> TEMPLATES.relativize(file).toString().replace(".html", ""),
                            file -> Jsoup.parse(textOf(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
