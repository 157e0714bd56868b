package org.thinkuknow.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.thinkuknow.account.CodeApps;
import org.thinkuknow.account.HashingBusy;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OwnIdentities;
import org.thinkuknow.account.OwnPasskey;
import org.thinkuknow.account.OwnPasskeys;
import org.thinkuknow.account.OwnPasswords;
import org.thinkuknow.account.OwnSignIns;
import org.thinkuknow.account.Recoveries;
import org.thinkuknow.account.SecondFactorFirst;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;

/** Somebody's own account. It is a plain page, so that it opens while nothing else does for them. */
@Controller
class OwnAccountPages {

    private final OwnPasswords passwords;
    private final Staff staff;
    private final OwnSignIns signIns;
    private final OwnPasskeys passkeys;
    private final CodeApps apps;
    private final Recoveries recoveries;
    private final OwnIdentities identities;
    private final NewSession session;

    /** A passkey in the list: under which name, and since when, in words. */
    record PasskeyLine(String reference, String name, String when) {
        static PasskeyLine of(OwnPasskey passkey) {
            return new PasskeyLine(
                    passkey.reference(),
                    passkey.name(),
                    "Added on %s, %s."
                            .formatted(
                                    UkTime.words(passkey.madeAt()),
                                    passkey.usedAt()
                                            .map(used -> "last used on " + UkTime.words(used))
                                            .orElse("not used yet")));
        }
    }

    /** The sign-in of another organisation: whether it opens this account, and since when, in words. */
    record SignOnLine(String key, String name, boolean there, boolean linked, String when) {
        static SignOnLine of(OwnIdentities.Choice choice) {
            return new SignOnLine(
                    choice.key(),
                    choice.name(),
                    choice.there(),
                    choice.linked().isPresent(),
                    choice.linked()
                            .map(since -> "Linked on %s, %s."
                                    .formatted(
                                            UkTime.words(since),
                                            choice.usedAt()
                                                    .map(used -> "last used on " + UkTime.words(used))
                                                    .orElse("not used yet")))
                            .orElse(""));
        }
    }

    OwnAccountPages(
            OwnPasswords passwords,
            Staff staff,
            OwnSignIns signIns,
            OwnPasskeys passkeys,
            CodeApps apps,
            Recoveries recoveries,
            OwnIdentities identities,
            NewSession session) {
        this.passwords = passwords;
        this.staff = staff;
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.apps = apps;
        this.recoveries = recoveries;
        this.identities = identities;
        this.session = session;
    }

    /** As the sign-in. */
    @ModelAttribute("staffDoor")
    boolean isOfStaff() {
        return true;
    }

    @GetMapping("/account")
    String account(Authentication who, Model model) {
        model.addAttribute("username", who.getName());
        model.addAttribute("fullName", staff.nameOf(who.getName()));
        model.addAttribute("toBeChosen", passwords.isToBeChosen());
        model.addAttribute("signIns", signIns.lastTen());
        model.addAttribute(
                "passkeys", passkeys.all().stream().map(PasskeyLine::of).toList());
        model.addAttribute("passkeyFirst", isToAddMore());
        model.addAttribute("passkeyOnly", passkeys.areTheOnlyWay());
        model.addAttribute("hasCodeApp", apps.isOn());
        model.addAttribute(
                "recovery",
                recoveries.own().map(open -> UkTime.words(open.askedAt())).orElse(""));
        model.addAttribute("mayChange", passkeys.mayBeChanged());
        model.addAttribute(
                "signOns", identities.all().stream().map(SignOnLine::of).toList());
        model.addAttribute("noSignOns", identities.areNotForThem());
        model.addAttribute("mostPasskeys", OwnPasskeys.MOST);
        return "account/own-account";
    }

    private static boolean isToAddMore() {
        var here = RequestContextHolder.currentRequestAttributes();
        return here.getAttribute(SecondFactorFirst.TO_BE_ADDED, RequestAttributes.SCOPE_REQUEST) != null;
    }

    @PostMapping("/account/recovery/stop")
    String stopRecovery() {
        recoveries.stopOwn();
        return "redirect:/account?kept";
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String again,
            Authentication who,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            if (!password.equals(again)) {
                throw new NewAccount.Refused("The new password is not the same both times. Please type it again.");
            }
            session.goOnAs(passwords.change(old, password), request, response);
            return "redirect:/account?changed";
        } catch (NewAccount.Refused | HashingBusy e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("error", e.getMessage());
            return account(who, model);
        }
    }
}
