package org.thinkuknow.limits.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thinkuknow.centre.EarlyAnswer;
import org.thinkuknow.limits.Allowances;
import org.thinkuknow.limits.BodyLimits;

import java.io.IOException;

/**
 * Reads the body of every request before anything else sees it: never more than its address takes, and without a thread of the
 * server while the sender is slow. What is too large is answered 413, what does not arrive in time 408.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BodyGate extends OncePerRequestFilter {

    private static final String BODY = BodyGate.class.getName() + ".body";
    private static final String PASSED = BodyGate.class.getName() + ".passed";

    private final SlowSenders slow;
    private final BodyLimits limits;

    BodyGate(SlowSenders slow, BodyLimits limits) {
        this.slow = slow;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(BODY) instanceof Arriving body) {
            goOn(body, request, response, chain);
        } else if (BodySize.isMultipart(request)
                && request.getContentLengthLong() > 0
                && BodySize.of(request).most() >= request.getContentLengthLong()) {
            chain.doFilter(request, response);
        } else {
            read(request, response, chain);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var declared = request.getContentLengthLong();
        var body = new Arriving(BodySize.of(request), declared);
        var in = request.getInputStream();
        while (!body.isHopeless() && !body.isWhole() && declared > 0 && in.available() > 0) {
            body.takeSome(in);
        }
        request.setAttribute(BODY, body);
        if (body.isWhole()) {
            goOn(body, request, response, chain);
        } else {
            waitFor(body, in, request);
        }
    }

    /**
     * Also for what is refused without reading it: the server would wait for the rest of that with a thread, unless it
     * is asked to listen.
     */
    private void waitFor(Arriving body, ServletInputStream in, HttpServletRequest request) {
        var waiting = request.startAsync();
        waiting.setTimeout(limits.time().toMillis());
        var sender = new SlowSender(slow, waiting, in, body, Allowances.networkOf(request.getRemoteAddr()));
        waiting.addListener(sender);
        in.setReadListener(sender);
        if (body.isHopeless()) {
            sender.goOn();
        } else {
            slow.enter(sender);
        }
    }

    private static void goOn(Arriving body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (body.refusal() > 0) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            refuse(body.refusal(), request, response);
        } else {
            var first = request.getAttribute(PASSED) == null;
            request.setAttribute(PASSED, true);
            chain.doFilter(new ReadBody(request, body.bytes(), first), response);
        }
    }

    /** The page of an error would be made by what reads the parts of files first. */
    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (BodySize.isMultipart(request)) {
            EarlyAnswer.write(response, status);
        } else {
            response.sendError(status);
        }
    }
}
