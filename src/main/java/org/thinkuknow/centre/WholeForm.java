package org.thinkuknow.centre;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;

/** A request whose address and form are decoded without refusing anything. */
class WholeForm extends HttpServletRequestWrapper {

    private static final int HEX = 16;

    private final Map<String, String[]> parameters;

    /** @throws FormPairs.TooMany if it has more pairs than any form of ours */
    WholeForm(HttpServletRequest request, byte[] form) {
        super(request);
        parameters = new FormPairs(WholeForm::decode)
                .read(Optional.ofNullable(request.getQueryString()).orElse(""))
                .read(new String(form, StandardCharsets.ISO_8859_1))
                .asParameters();
    }

    /** A percent sign that begins no byte stands for itself; bytes that are no UTF-8 become U+FFFD. */
    static String decode(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (var i = 0; i < encoded.length(); i++) {
            var letter = encoded.charAt(i);
            if (letter == '%'
                    && i + 2 < encoded.length()
                    && isHex(encoded.charAt(i + 1))
                    && isHex(encoded.charAt(i + 2))) {
                bytes.write(Integer.parseInt(encoded, i + 1, i + 3, HEX));
                i += 2;
            } else {
                bytes.write(letter == '+' ? ' ' : letter);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(char letter) {
        return Character.digit(letter, HEX) >= 0;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
