package org.thinkuknow.shell;

import com.vaadin.flow.internal.JsonDecodingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.thinkuknow.centre.RefusedTry;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts what was sent that no page of ours sends: a word where a number stands, a choice that is none, a form without a field that every
 * form has, or, to a page of Flow, a value or a call that is not its. What other sites' programs send has answers of its own, and a line
 * that broke off is none of these.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnofferedValues implements HandlerExceptionResolver {

    /** Where Flow refuses what a browser says, before any code of ours hears of it. */
    private static final String FLOW = "com.vaadin.flow.server.communication.rpc.";

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());
    private static final String OF_OTHER_SITES = "/api/";

    private final ApplicationEventPublisher events;

    UnofferedValues(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!READING.contains(request.getMethod())
                && !request.getRequestURI().startsWith(OF_OTHER_SITES)
                && isOfWhatWasSent(failure)) {
            events.publishEvent(RefusedTry.VALUE);
        }
        return null;
    }

    /** Counts a failure of a page of Flow, if it is of what its browser said. */
    void count(Throwable failure) {
        var places = failure.getStackTrace();
        if (failure instanceof JsonDecodingException
                || failure instanceof IllegalArgumentException
                        && places.length > 0
                        && places[0].getClassName().startsWith(FLOW)) {
            events.publishEvent(RefusedTry.VALUE);
        }
    }

    private static boolean isOfWhatWasSent(Exception failure) {
        return failure instanceof TypeMismatchException
                || failure instanceof ServletRequestBindingException
                || failure instanceof HttpMessageNotReadableException
                        && Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                                .noneMatch(IOException.class::isInstance);
    }
}
