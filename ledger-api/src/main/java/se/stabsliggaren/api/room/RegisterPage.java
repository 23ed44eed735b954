package se.stabsliggaren.api.room;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.stabsliggaren.api.register.RegisterLog;
import se.stabsliggaren.api.sheet.QrCode;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.SignedNote;

/** The register's key and newest head, to be printed and read aloud: what whoever checks has to hold beforehand. */
@Controller
@ConditionalOnWebApplication
class RegisterPage {

    private final RegisterLog register;
    private final CheckpointSigner heads;

    RegisterPage(RegisterLog register, CheckpointSigner heads) {
        this.register = register;
        this.heads = heads;
    }

    @GetMapping("/register")
    String register(Model model) {
        String log = register.log();
        SignedNote note = heads.head(log, heads.size(log));
        Checkpoint head = Checkpoint.read(note.text());
        model.addAttribute("key", register.key());
        model.addAttribute("head", head);
        model.addAttribute("groups", head.digits().split(" "));
        model.addAttribute("qr", QrCode.svg(note.toString(), "Registrets undertecknade avstämning"));
        return "room/register";
    }
}
