package org.thinkuknow.shell;

import org.junit.jupiter.api.Test;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.thinkuknow.centre.RefusedTry;

import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What no page of ours sends is counted; a mistyped address, another site's program and a line that broke are not. */
class UnofferedValuesTest {

    private final List<Object> counted = new ArrayList<>();
    private final UnofferedValues values = new UnofferedValues(counted::add);

    private void fails(String method, String path, Exception failure) {
        assertThat(values.resolveException(
                        new MockHttpServletRequest(method, path), new MockHttpServletResponse(), null, failure))
                .as("others answer it")
                .isNull();
    }

    private static HttpMessageNotReadableException unreadable(Exception cause) {
        return new HttpMessageNotReadableException("", cause, new MockHttpInputMessage(new byte[0]));
    }

    @Test
    void whatNoPageSendsIsCounted() {
        fails("POST", "/join/ABCDE/seats", unreadable(new IllegalStateException()));
        fails("POST", "/referral/A/B/acknowledge", new TypeMismatchException("x", int.class));
        fails("POST", "/account/sign-on", new MissingServletRequestParameterException("to", "String"));
        assertThat(counted).containsExactly(RefusedTry.VALUE, RefusedTry.VALUE, RefusedTry.VALUE);
    }

    @Test
    void whatIsHonestIsNot() {
        fails("GET", "/learn/x", new TypeMismatchException("x", int.class));
        fails("POST", "/api/reports", unreadable(new IllegalStateException()));
        fails("POST", "/join/ABCDE/seats", unreadable(new EOFException()));
        fails("POST", "/report", new IllegalStateException());
        assertThat(counted).isEmpty();
    }
}
