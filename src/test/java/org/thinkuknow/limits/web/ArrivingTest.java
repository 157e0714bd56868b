package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

import java.io.IOException;
import java.io.InputStream;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivingTest {

    private static final int TWENTY_MEGABYTES = 20_000_000;

    /** Never ends, and counts what is taken of it. */
    private static final class Endless extends InputStream {

        private long taken;

        @Override
        public int read() {
            taken++;
            return '1';
        }
    }

    private static long taken(String path, String type, long declared) throws IOException {
        var body = new Arriving(size(path, type), declared);
        var in = new Endless();
        while (!body.isHopeless() && in.taken < TWENTY_MEGABYTES) {
            body.takeSome(in);
            assertThat(body.held()).isLessThanOrEqualTo(1_000_000);
        }
        assertThat(body.refusal()).isEqualTo(413);
        assertThat(body.bytes()).as("kept of what is refused").isEmpty();
        return in.taken;
    }

    private static BodySize size(String path, String type) {
        var request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        request.setContentType(type);
        return BodySize.of(request);
    }

    @Test
    void ofTwentyMegabytesThatAreAnnouncedNothingIsRead() throws IOException {
        assertThat(taken("/join/X/words", "application/json", TWENTY_MEGABYTES)).isZero();
    }

    @Test
    void ofAnEndlessBodyLittleIsReadAndNothingKept() throws IOException {
        assertThat(taken("/join/X/words", "application/json", -1)).isBetween(200_000L, 220_000L);
        assertThat(taken("/report", "application/x-www-form-urlencoded", -1))
                .as("a form is read away, so that its page is seen")
                .isBetween(16_000_000L, 16_100_000L);
    }

    @Test
    void whatFitsIsKept() throws IOException {
        var body = new Arriving(size("/join/X/words", "application/json"), 16_384);
        while (!body.isWhole()) {
            body.takeSome(new Endless());
        }
        assertThat(body.refusal()).isZero();
        assertThat(body.bytes()).hasSize(16_384).containsOnly('1');
    }

    @Test
    void onlyWhoIsSignedInMaySendMuchToARoomOrBringFiles() {
        var flow = new MockHttpServletRequest("POST", "/");
        flow.setServletPath("/");
        flow.setQueryString("v-r=uidl&v-uiId=0");
        assertThat(BodySize.of(flow).most()).isEqualTo(100_000);
        assertThat(size("/teach/own/bring", "multipart/form-data; boundary=x").most())
                .isNegative();
        var session = new MockHttpSession();
        session.setAttribute(StaffSession.CONTEXT, new Object());
        flow.setSession(session);
        assertThat(BodySize.of(flow).most()).isEqualTo(2_000_000);
        flow.setContentType("multipart/form-data; boundary=x");
        assertThat(BodySize.of(flow).most()).isEqualTo(2_000_000);
    }
}
