package org.thinkuknow.report.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Senders;
import org.thinkuknow.support.ChildWords;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** What a browser sent is the report, and comes back as it was typed. */
class ReportFormTest {

    private static final String WORDS = ChildWords.of("she sends me scary pictures");

    @Test
    void aFilledFormIsAReportAndWhatIsAddedToOne() {
        var form = form(Map.of(
                "submission",
                "one",
                "what",
                WORDS,
                "name",
                "Sam",
                "hurt",
                "yes",
                "from",
                "game-site",
                "lesson",
                "a-lesson",
                "lang",
                "ro"));
        var report = form.toReport();
        assertThat(report.submission()).isEqualTo("one");
        assertThat(report.words()).isEqualTo(Map.of(Field.WHAT, WORDS, Field.NAME, "Sam"));
        assertThat(report.dangers()).isEqualTo(new Dangers(DangerAnswer.UNSAID, DangerAnswer.YES, DangerAnswer.UNSAID));
        assertThat(report.host()).isEqualTo("game-site");
        assertThat(report.lesson()).isEqualTo("a-lesson");
        assertThat(report.language()).isEqualTo("ro");
        assertThat(form.toAddition().words()).isEqualTo(report.words());
        assertThat(form).asString().doesNotContain(ChildWords.MARKER);
        assertThat(form).hasToString("ReportForm[7 fields]");
    }

    @Test
    void aFormIsEmptyUntilSomethingIsTypedOrChosen() {
        assertThat(form(Map.of("for", "adult", "lang", "ro", "what", " ")).isEmpty())
                .isTrue();
        assertThat(form(Map.of("school", "Hill School")).isEmpty()).isFalse();
        assertThat(form(Map.of("hurt", "no")).isEmpty()).isFalse();
    }

    @Test
    void whatWasTypedAndChosenComesBack() {
        var form = form(Map.of("what", "caf\ufffd\u0007", "hurt", "yes"));
        assertThat(form.get("what")).isEqualTo("caf?");
        assertThat(form.get("name")).isEmpty();
        assertThat(form.has("hurt", "yes")).isTrue();
        assertThat(form.has("hurt", "no")).isFalse();
        assertThat(form.has("meeting", "yes")).isFalse();
    }

    @Test
    void theFormForAnotherReaderRemembersWhatTheAddressSays() {
        assertThat(form(Map.of("lang", "ro", "from", "game-site", "what", WORDS))
                        .addressFor("adult"))
                .isEqualTo("/report?for=adult&lang=ro&from=game-site");
        assertThat(form(Map.of()).addressFor("under-11")).isEqualTo("/report?for=under-11");
    }

    @Test
    void onlyWhatIsNotAnsweredIsAskedLater() {
        var form = form(Map.of("for", "under-11", "name", "Sam", "age", " "));
        assertThat(form.unanswered()).doesNotContain(Field.NAME).contains(Field.AGE, Field.SCHOOL);
    }

    @Test
    void anAdultHasSaidBeforeWhatTheChildIsToThem() {
        assertThat(Reader.ADULT.folded()).doesNotContain(Field.WHO).contains(Field.NAME, Field.ADULT_VIEW);
        assertThat(Reader.ADULT.later()).contains(Field.WHO);
        assertThat(Reader.UNDER_11.folded()).isEqualTo(Reader.UNDER_11.later()).contains(Field.WHO);
        assertThat(Reader.of("nobody")).isEqualTo(Reader.OVER_11);
    }

    @ParameterizedTest
    @CsvSource({"/report, true", "/report/more, true", "/reports, false", "/lessons, false"})
    void whoeverReportsHasATurnAndGivesItOn(String path, boolean turn) throws Exception {
        var senders = mock(Senders.class);
        var taken = mock(Senders.Turn.class);
        when(senders.take()).thenReturn(taken);
        for (var servletPath : new String[] {"", path}) {
            var request = new MockHttpServletRequest("POST", path);
            request.setServletPath(servletPath);
            var chain = new MockFilterChain();
            new ReportTurns(senders).doFilter(request, new MockHttpServletResponse(), chain);
            assertThat(chain.getRequest()).as("it goes on").isNotNull();
        }
        verify(taken, turn ? times(2) : never()).close();
    }

    private static ReportForm form(Map<String, String> sent) {
        var typed = new LinkedMultiValueMap<String, String>();
        sent.forEach(typed::add);
        return new ReportForm(typed);
    }
}
