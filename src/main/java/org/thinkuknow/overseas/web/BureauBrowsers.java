package org.thinkuknow.overseas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.LetInCookie;
import org.thinkuknow.overseas.ReceivedCodes;
import org.thinkuknow.vault.ToldCodes;

/** What a browser of a bureau shows: a code opens a link once and lets the browser in, which needs none from then on (decision 0128). */
@Component
class BureauBrowsers {

    private final ReceivedCodes codes;
    private final LetInCookie cookie;

    BureauBrowsers(ReceivedCodes codes, LetInCookie cookie) {
        this.codes = codes;
        this.cookie = cookie;
    }

    /** What it shows as it comes; empty if nothing. */
    String shown(HttpServletRequest request) {
        return cookie.of(request);
    }

    /**
     * What it shows once a code that came with the request was taken.
     *
     * @param code empty if none came
     * @throws org.thinkuknow.overseas.PackageRefused if the code is wrong, used or too old
     */
    String of(String reference, String key, String code, HttpServletRequest request, HttpServletResponse response) {
        return cookie.after(
                code,
                request,
                response,
                ToldCodes.BROWSER_KNOWN,
                shown -> codes.letIn(reference, key, code, shown).orElse(shown));
    }
}
