package org.thinkuknow.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.thinkuknow.account.FirstAdministrator;
import org.thinkuknow.account.HashingBusy;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OpeningCodes;
import org.thinkuknow.account.ProviderRequests;
import org.thinkuknow.account.RolesOfNow;
import org.thinkuknow.account.SignInFailed;
import org.thinkuknow.account.WayBack;

import java.util.LinkedHashMap;
import java.util.Map;

/** Signing in, where each role begins, and the first administrator. */
@Controller
class SignInPages {

    private static final Map<String, String> DESKS = new LinkedHashMap<>();
    /** For whoever has no room yet: their name, and the way out. */
    private static final String NO_ROOM = "/staff/room";

    static {
        DESKS.put("ROLE_OFFICER", "/triage");
        DESKS.put("ROLE_SUPERVISOR", "/triage");
        DESKS.put("ROLE_SAFEGUARDING_LEAD", "/safeguarding");
        DESKS.put("ROLE_HEAD", "/head");
        DESKS.put("ROLE_CHAIR", "/chair");
        DESKS.put("ROLE_TRUST_LEAD", "/trust");
        DESKS.put("ROLE_TEACHER", "/teach");
        DESKS.put("ROLE_ADMIN", "/admin");
        DESKS.put("ROLE_EDUCATOR", "/visits");
        DESKS.put("ROLE_ANALYST", "/statistics");
        DESKS.put("ROLE_OFFENDER_MANAGER", "/offenders");
    }

    private final FirstAdministrator firstAdministrator;
    private final OpeningCodes codes;
    private final WayBack wayBack;
    private final ProviderRequests providers;
    private final boolean demo;

    SignInPages(
            FirstAdministrator firstAdministrator,
            OpeningCodes codes,
            WayBack wayBack,
            ProviderRequests providers,
            Environment environment) {
        this.firstAdministrator = firstAdministrator;
        this.codes = codes;
        this.wayBack = wayBack;
        this.providers = providers;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** These pages are of staff alone, and look as their rooms do: no child waits for a font. */
    @ModelAttribute("staffDoor")
    boolean isOfStaff() {
        return true;
    }

    /**
     * The form, for which no session is begun: whoever floods them would lock out those who type. A browser that does not say from where a
     * request comes is older than what protects a sign-in. It is told so, without scripts too.
     */
    @GetMapping("/sign-in")
    String signIn(
            Model model,
            HttpServletRequest request,
            CsrfToken token,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String fromWhere) {
        var session = request.getSession(false);
        token.getToken(); // its cookie goes before the page does
        model.addAttribute("saysNotFromWhere", fromWhere == null);
        model.addAttribute("demo", demo);
        model.addAttribute("rolesChanged", RolesOfNow.haveChanged(session));
        model.addAttribute("providers", providers.offered());
        model.addAttribute("username", SignInFailed.typedName(session));
        return "account/sign-in";
    }

    /** Sends whoever has just signed in to their desk. */
    @GetMapping("/staff")
    String desk(Authentication who) {
        return "redirect:"
                + DESKS.entrySet().stream()
                        .filter(desk -> who.getAuthorities().stream()
                                .anyMatch(role -> desk.getKey().equals(role.getAuthority())))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(NO_ROOM);
    }

    @GetMapping("/first-administrator")
    String firstAdministrator(Model model) {
        model.addAttribute("wanted", isWanted());
        return "account/first-administrator";
    }

    @PostMapping("/first-administrator")
    String openFirst(
            @RequestParam String code,
            @RequestParam String username,
            @RequestParam String fullName,
            @RequestParam String password,
            Model model) {
        try {
            open(code, username, fullName, password);
            return "redirect:/sign-in";
        } catch (NewAccount.Refused | HashingBusy e) {
            model.addAttribute("wanted", isWanted());
            model.addAttribute("error", e.getMessage());
            model.addAttribute("username", username);
            model.addAttribute("fullName", fullName);
            return "account/first-administrator";
        }
    }

    private boolean isWanted() {
        return firstAdministrator.isWanted() || codes.isOneWaiting();
    }

    private void open(String code, String username, String fullName, String password) {
        if (firstAdministrator.isWanted()) {
            firstAdministrator.open(code, username, fullName, password);
        } else {
            wayBack.open(code, WayBack.administrator(username, fullName, password));
        }
    }
}
