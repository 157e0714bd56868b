package org.thinkuknow.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.thinkuknow.account.CodeApps;
import org.thinkuknow.account.GoesOn;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OwnPasskeys;
import org.thinkuknow.shell.QrCode;

import java.util.Optional;

/** Codes from an app: given at a sign-in, where a passkey will do as well, and the app added and taken away. */
@Controller
class CodePages {

    private final CodeApps apps;
    private final OwnPasskeys passkeys;
    private final NewSession session;

    CodePages(CodeApps apps, OwnPasskeys passkeys, NewSession session) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.session = session;
    }

    /** As the sign-in. */
    @ModelAttribute("staffDoor")
    boolean isOfStaff() {
        return true;
    }

    @GetMapping("/account/code")
    String ask(Model model) {
        return addWays(model) ? "account/code" : "redirect:/staff";
    }

    /** Whether they have any. */
    private boolean addWays(Model model) {
        var byApp = apps.isOn();
        var byPasskey = !passkeys.all().isEmpty();
        model.addAttribute("byApp", byApp);
        model.addAttribute("byPasskey", byPasskey);
        return byApp || byPasskey;
    }

    @PostMapping("/account/code")
    String give(
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            session.goOnAs(apps.give(code), request, response);
            return "redirect:" + GoesOn.take(request).orElse("/staff");
        } catch (NewAccount.Refused e) {
            addWays(model);
            return refused("account/code", e, model, response);
        }
    }

    @GetMapping("/account/app")
    String offer(Model model, RedirectAttributes said) {
        try {
            show(model);
            return "account/app";
        } catch (NewAccount.Refused e) {
            return toAccount(e, said);
        }
    }

    @PostMapping("/account/app")
    String add(
            @RequestParam(defaultValue = "") String code,
            Model model,
            RedirectAttributes said,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            if (!apps.isOn()) {
                session.goOnAs(apps.add(code), request, response);
            }
            said.addFlashAttribute("appSaid", "added");
            return "redirect:/account#app";
        } catch (NewAccount.Refused e) {
            try {
                show(model);
                return refused("account/app", e, model, response);
            } catch (NewAccount.Refused noMore) {
                return toAccount(noMore, said);
            }
        }
    }

    @PostMapping("/account/app/remove")
    String remove(RedirectAttributes said) {
        try {
            apps.remove();
            said.addFlashAttribute("appSaid", "removed");
            return "redirect:/account#app";
        } catch (NewAccount.Refused e) {
            return toAccount(e, said);
        }
    }

    private void show(Model model) {
        var offer = apps.offer();
        model.addAttribute("letters", offer.letters());
        model.addAttribute("picture", QrCode.picture(offer.address()));
    }

    private static String refused(String page, NewAccount.Refused why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("error", Optional.ofNullable(why.getMessage()).orElse(""));
        return page;
    }

    private static String toAccount(NewAccount.Refused why, RedirectAttributes said) {
        said.addFlashAttribute("appError", Optional.ofNullable(why.getMessage()).orElse(""));
        return "redirect:/account#app";
    }
}
