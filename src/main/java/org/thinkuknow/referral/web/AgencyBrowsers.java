package org.thinkuknow.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.LetInCookie;
import org.thinkuknow.referral.ReferralLinks;
import org.thinkuknow.vault.ToldCodes;

/** What a browser of an agency shows: a code opens a link once and lets the browser in, which needs none from then on (decision 0128). */
@Component
class AgencyBrowsers {

    private final ReferralLinks links;
    private final LetInCookie cookie;

    AgencyBrowsers(ReferralLinks links, LetInCookie cookie) {
        this.links = links;
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
     * @throws org.thinkuknow.referral.ReferralRefused if the code is wrong, used or too old
     */
    String of(String reference, String key, String code, HttpServletRequest request, HttpServletResponse response) {
        return cookie.after(
                code,
                request,
                response,
                ToldCodes.BROWSER_KNOWN,
                shown -> links.letIn(reference, key, code, shown).orElse(shown));
    }
}
