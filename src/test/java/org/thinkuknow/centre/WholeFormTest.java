package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class WholeFormTest {

    @Test
    void wholeLettersAreReadAsTheyWereTyped() {
        assertThat(form("", "what=caf%C3%A9+%F0%9F%98%A2").getParameter("what")).isEqualTo("café 😢");
    }

    @Test
    void lettersThatAreSentUnencodedAreReadToo() {
        assertThat(form("", "what=café 😢").getParameter("what")).isEqualTo("café 😢");
    }

    @Test
    void brokenLettersAreMarkedAndTheRestStays() {
        assertThat(form("", "what=a%FF%FEb&name=Sam").getParameter("what")).isEqualTo("a\ufffd\ufffdb");
        assertThat(form("", "what=a%FF%FEb&name=Sam").getParameter("name")).isEqualTo("Sam");
    }

    @Test
    void aPercentSignThatBeginsNoByteStandsForItself() {
        assertThat(form("", "what=100%&name=5%zz&age=%4").getParameterMap().values())
                .extracting(values -> values[0])
                .containsExactly("100%", "5%zz", "%4");
    }

    @Test
    void theAddressComesBeforeTheForm() {
        var form = form("from=site&what", "from=other&=nameless&&what=words");
        assertThat(form.getParameterValues("from")).containsExactly("site", "other");
        assertThat(form.getParameterValues("what")).containsExactly("", "words");
        assertThat(form.getParameterMap()).hasSize(2);
        assertThat(form.getParameter("missing")).isNull();
    }

    private static WholeForm form(String query, String body) {
        var request = new MockHttpServletRequest("POST", "/report");
        request.setQueryString(query);
        return new WholeForm(request, body.getBytes(StandardCharsets.UTF_8));
    }
}
