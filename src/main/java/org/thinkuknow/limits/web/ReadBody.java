package org.thinkuknow.limits.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request whose body is in memory. One that had to wait for it looks to everything behind like any other. */
class ReadBody extends HttpServletRequestWrapper {

    private final ByteArrayInputStream body;
    private final boolean first;

    /** @param first whether nothing behind has seen this request yet */
    ReadBody(HttpServletRequest request, byte[] body, boolean first) {
        super(request);
        this.body = new ByteArrayInputStream(body);
        this.first = first;
    }

    /** Every guard looks at a first pass; of a request that comes back to them they would look away. */
    @Override
    public DispatcherType getDispatcherType() {
        var type = super.getDispatcherType();
        return first && type == DispatcherType.ASYNC ? DispatcherType.REQUEST : type;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public int read() {
                return body.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return body.read(buffer, offset, length);
            }

            @Override
            public int available() {
                return body.available();
            }

            @Override
            public boolean isFinished() {
                return body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("The body has been read");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        var letters = Optional.ofNullable(getCharacterEncoding())
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(body, letters));
    }
}
