package org.thinkuknow.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OwnIdentities;
import org.thinkuknow.account.PendingLink;
import org.thinkuknow.account.ProviderRequests;
import org.thinkuknow.account.SignedIn;

import java.util.Optional;

/** The ways to the sign-in of another organisation, and linking one's account with it. */
@Controller
class SignOnPages {

    private final ProviderRequests requests;
    private final OwnIdentities identities;

    SignOnPages(ProviderRequests requests, OwnIdentities identities) {
        this.requests = requests;
        this.identities = identities;
    }

    /** As the sign-in. */
    @ModelAttribute("staffDoor")
    boolean isOfStaff() {
        return true;
    }

    @GetMapping("/sign-in/with/{key}")
    String signIn(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        refuseUnknown(key);
        return "redirect:" + requests.signIn(key, request, response).orElse("/sign-in?away");
    }

    @GetMapping("/account/sign-on/with/{key}")
    String begin(
            @PathVariable String key,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes said) {
        refuseUnknown(key);
        try {
            identities.begin();
            return "redirect:"
                    + requests.link(key, SignedIn.username(), request, response).orElse("/account?away#sign-ons");
        } catch (NewAccount.Refused e) {
            return back(e, said);
        }
    }

    private void refuseUnknown(String key) {
        if (!requests.offered().containsKey(key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping("/account/sign-on")
    String ask(HttpSession session, Model model) {
        var asked = PendingLink.in(session, SignedIn.username());
        if (asked.isEmpty()) {
            return "redirect:/account#sign-ons";
        }
        model.addAttribute("provider", requests.offered().get(asked.get().provider()));
        model.addAttribute("shownAs", asked.get().shownAs());
        return "account/sign-on";
    }

    @PostMapping("/account/sign-on")
    String link(HttpSession session, RedirectAttributes said) {
        return answer("linked", said, () -> identities.link(PendingLink.take(session, SignedIn.username())));
    }

    @PostMapping("/account/sign-on/remove")
    String remove(@RequestParam String provider, RedirectAttributes said) {
        return answer("removed", said, () -> identities.remove(provider));
    }

    private static String answer(String done, RedirectAttributes said, Runnable step) {
        try {
            step.run();
            said.addFlashAttribute("signOnSaid", done);
            return "redirect:/account#sign-ons";
        } catch (NewAccount.Refused e) {
            return back(e, said);
        }
    }

    private static String back(NewAccount.Refused why, RedirectAttributes said) {
        said.addFlashAttribute(
                "signOnError", Optional.ofNullable(why.getMessage()).orElse(""));
        return "redirect:/account#sign-ons";
    }
}
