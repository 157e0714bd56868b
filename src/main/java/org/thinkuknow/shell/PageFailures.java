package org.thinkuknow.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Notes what no page has an answer for, but no address that is refused as malformed; the page that says so is the server's. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PageFailures implements HandlerExceptionResolver {

    private final FailureLog failures;

    PageFailures(FailureLog failures) {
        this.failures = failures;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof RequestRejectedException)) {
            failures.note(failure);
        }
        return null;
    }
}
