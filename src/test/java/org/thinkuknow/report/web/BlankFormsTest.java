package org.thinkuknow.report.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.View;
import org.thinkuknow.report.Submissions;
import org.thinkuknow.translation.Translations;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class BlankFormsTest {

    private final FormPages pages = mock(FormPages.class);
    private final Submissions submissions = mock(Submissions.class);
    private final ThymeleafViewResolver views = mock(ThymeleafViewResolver.class);
    private final BlankForms forms = new BlankForms(pages, submissions, Translations.all(), views);
    private final AtomicInteger drawn = new AtomicInteger();
    private String hour = "4";
    private String document = "Drawing %d for %s: %s.";

    @BeforeEach
    void aTemplateThatShowsTheSubmission() throws Exception {
        when(submissions.issue()).thenReturn("one", "two", "three");
        when(pages.form(any(), anyString(), anyMap(), anyString(), any())).thenAnswer(call -> call.getArgument(1));
        when(views.resolveViewName(anyString(), any()))
                .thenAnswer(named -> (View) (model, request, response) -> response.getWriter()
                        .write(document.formatted(
                                drawn.incrementAndGet(), request.getParameter("for"), named.<String>getArgument(0))));
    }

    @Test
    void aKindOfFormIsDrawnOnceAndEveryoneGetsTheirOwnSubmission() throws Exception {
        assertThat(get(Map.of("for", "adult"))).isEqualTo("Drawing 1 for adult: one.");
        assertThat(get(Map.of("for", "adult"))).isEqualTo("Drawing 1 for adult: two.");
        assertThat(get(Map.of("for", "under-11"))).isEqualTo("Drawing 2 for under-11: three.");
    }

    @Test
    void everythingThatChangesTheFormIsAKindOfItsOwn() throws Exception {
        get(Map.of());
        get(Map.of("lang", "cy"));
        get(Map.of("turn", "1"));
        get(Map.of("back", "class"));
        assertThat(drawn).hasValue(4);
        get(Map.of("lang", "cy"));
        assertThat(drawn).hasValue(4);
    }

    @Test
    void whatSomebodyBringsWithThemIsRememberedForNobody() throws Exception {
        assertThat(get(Map.of("from", "a-site"))).isEqualTo("Drawing 1 for null: one.");
        assertThat(get(Map.of("from", "a-site"))).isEqualTo("Drawing 2 for null: two.");
        assertThat(get(Map.of("what", "somebody's own words"))).isEqualTo("Drawing 3 for null: three.");
        get(Map.of("lang", "no such language"));
        get(Map.of("lang", "no such language"));
        assertThat(drawn).as("a stranger's address is in nobody else's links").hasValue(5);
    }

    @Test
    void aFormWithoutAPlaceForTheSubmissionIsRefused() {
        document = "Drawing %d for %s.";
        assertThatThrownBy(() -> get(Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKindOfReceiptIsDrawnOnceAndHoldsNothingThatWasSent() throws Exception {
        when(pages.receipt(any(), anyString(), any())).thenAnswer(call -> {
            call.<Model>getArgument(2)
                    .addAttribute("receipt", call.getArgument(1))
                    .addAttribute("lookWhen", hour)
                    .addAttribute("form", call.getArgument(0))
                    .addAttribute("submission", "the child's own");
            return "receipt";
        });
        when(views.resolveViewName(eq("receipt"), any()))
                .thenReturn((model, request, response) -> response.getWriter()
                        .write("Drawing %d at %s for %s: %s, %s, (%s)."
                                .formatted(
                                        drawn.incrementAndGet(),
                                        model.get("lookWhen"),
                                        request.getParameter("turn"),
                                        model.get("submission"),
                                        model.get("receipt"),
                                        ((ReportForm) model.get("form")).get("what"))));
        assertThat(receipt("one", "apple bear")).isEqualTo("Drawing 1 at 4 for null: one, apple bear, ().");
        assertThat(receipt("two", "cake door")).isEqualTo("Drawing 1 at 4 for null: two, cake door, ().");
        hour = "8";
        assertThat(receipt("three", "egg fig")).isEqualTo("Drawing 2 at 8 for null: three, egg fig, ().");
    }

    private String receipt(String submission, String words) throws Exception {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("submission", submission);
        sent.add("what", "the words of " + submission);
        return new String(
                forms.receipt(new ReportForm(sent), words, new MockHttpServletRequest(), new MockHttpServletResponse()),
                StandardCharsets.UTF_8);
    }

    private String get(Map<String, String> address) throws Exception {
        var sent = new LinkedMultiValueMap<String, String>();
        address.forEach(sent::add);
        var request = new MockHttpServletRequest();
        address.forEach(request::addParameter);
        return new String(
                forms.document(new ReportForm(sent), request, new MockHttpServletResponse()), StandardCharsets.UTF_8);
    }
}
