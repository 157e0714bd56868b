package org.thinkuknow.report.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.report.Complaint;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.translation.Translations;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages as their templates draw them. */
class FormPagesTest {

    private final ExtendedModelMap model = new ExtendedModelMap();
    private final FormPages pages = pages(true);

    @ParameterizedTest
    @EnumSource
    void theFirstPageIsShort(Reader reader) {
        var page = draw(pages.form(form(reader, Map.of()), "s", Map.of(), "", model));
        assertThat(page.select("textarea, fieldset")).hasSize(4);
        assertThat(page.select("select")).hasSize(reader == Reader.ADULT ? 1 : 0);
        assertThat(page.select("form details, [required]")).isEmpty();
        assertThat(page.select("script").eachAttr("src"))
                .containsExactly("/scripts/exit-button.js", "/scripts/no-line.js");
    }

    @ParameterizedTest
    @EnumSource
    void theReceiptAsksEachOpenQuestionOnce(Reader reader) {
        var page =
                draw(pages.receipt(form(reader, Map.of("what", "x", "hurt", "no")), "one two three four five", model));
        assertThat(page.select("output#receipt").text()).isEqualTo("one two three four five");
        assertThat(page.select(".more fieldset")).hasSize(2);
        assertThat(page.select(".more [name]:not([type=radio]):not([type=hidden])")
                        .eachAttr("name"))
                .containsExactlyElementsOf(
                        reader.later().stream().map(Field::key).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theReceiptSaysWhenToLookAgainUnlessItCannotBeOpened(Reader reader) {
        var form = form(reader, Map.of("what", "x"));
        var page = draw(pages.receipt(form, "one two three four five", model));
        assertThat(page.select("#look-when").text())
                .isEqualTo("Look here again: today, after school, about 4 o’clock.");
        assertThat(page.select("[name=note]")).hasSize(6);
        assertThat(page.select("[name=at]").attr("value")).isEqualTo("2026-11-26T16:00:00Z");
        model.clear();
        assertThat(draw(pages.receipt(form, "", model)).select("#look-when"))
                .as("contrast: without the five words")
                .isEmpty();
    }

    /** "Look here again" promises an answer, and on such a copy none ever comes. */
    @ParameterizedTest
    @ValueSource(strings = {"report/receipt", "report/messages"})
    void aCopyThatNobodyWatchesSaysNothingOfLookingAgain(String template) {
        assertThat(lookAgain(true, template)).as("contrast").isNotEmpty();
        assertThat(lookAgain(false, template)).isEmpty();
    }

    private Elements lookAgain(boolean monitored, String template) {
        model.clear();
        pages(monitored).receipt(form(Reader.OVER_11, Map.of("what", "x")), "one two three four five", model);
        model.addAttribute(
                "report",
                new FiledReport(
                        "R", Door.FORM, Instant.EPOCH, Dangers.UNSAID, ReportStatus.RECEIVED, Map.of(), List.of()));
        return draw(template).select("#look-again, #look-when");
    }

    @Test
    void whatWasTypedAndHasToBeMendedIsKeptWithItsSentence() {
        var typed = ChildWords.of("a <b>town");
        var page = draw(pages.receipt(
                form(Reader.OVER_11, Map.of("place", typed)),
                "one two three four five",
                List.of(Field.PLACE),
                Dangers.UNSAID,
                Map.of(),
                Map.of(Field.PLACE, new Complaint(Complaint.Kind.LONG, 1_201, 200)),
                "",
                model));
        assertThat(page.select("#place").attr("value")).isEqualTo(typed);
        assertThat(page.select("#place-error").text())
                .isEqualTo(
                        "This is 1,201 characters long and 200 fit. Please make it shorter; you can send the rest after.");
        assertThat(page.select("#place").attr("aria-describedby")).isEqualTo("place-error");
        assertThat(page.select("b")).isEmpty();
    }

    private static FormPages pages(boolean monitored) {
        var centre = new Centre(
                "A centre",
                "duty@centre.example",
                "http://centre.example",
                URI.create("/"),
                "no-reply@centre.example",
                monitored);
        return new FormPages(
                new PageFrame(
                        centre,
                        Helplines.read(ContentFiles.packed(), LocalDate.EPOCH, new Problems()),
                        Translations.all()),
                new LookAgain(new InAnHour(), Clock.fixed(Instant.parse("2026-11-26T14:00:00Z"), ZoneOffset.UTC)));
    }

    private static ReportForm form(Reader reader, Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        typed.forEach(sent::add);
        sent.add("for", reader.key());
        return new ReportForm(sent);
    }

    private Document draw(String template) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return Jsoup.parse(engine.process(template, new Context(Locale.UK, model)));
    }
}
