using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Demo.Families;

/// <summary>A mother who reads and writes in Arabic, and a new worker who learns to wait until it was said twice.</summary>
internal static class Khoury
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var ewan = staff.Ewan;
        var rania = await told.BeginAsync(55, ewan, "Second floor, Millrace House", "Rania", "The hospital, and a bus she can take alone",
            new Someone("Salma", "Khoury", 4500) { SayIt = "SAL-ma", Pronouns = "she", Languages = "Arabic, English" },
            new Someone("Rania", "Khoury", 13900) { SayIt = "RAH-nya", Pronouns = "she", Languages = "Arabic", Interpreter = "Mrs Aziz, in the room. Never Salma.", Is = [(TieKind.Parent, "Salma")] });
        await told.ChangeAsync(54, ewan, rania, r => r.SayWhoseChoice(Choice.From(Basis.Voluntary, "كل شيء: متى نلتقي، وأين، وعمّ نتحدث.", null, "أنتِ", "لا شيء. يبقى الباب مفتوحًا.")));
        await told.MetAsync(ewan, rania, new(53, "شربنا الشاي أولًا، ثم تحدثنا عن المستشفى.") { Place = "في بيت رانيا", With = ["Mrs Aziz"], Theirs = "لا أعرف أي حافلة تذهب إلى المستشفى.", MakeOfIt = "I spoke too fast for anybody to say it twice.", Theirside = (6, 7, 6, 8), Ourside = (6, 6, 6) });
        await told.MetAsync(ewan, rania, new(25, "ركبنا الحافلة رقم ٧ معًا، ذهابًا وإيابًا.") { Kind = EncounterKind.Accompanying, Place = "محطة الحافلات", With = ["Mrs Aziz"], Theirs = "أريد أن أذهب وحدي في المرة القادمة.", Encouragement = "سألتِ السائق بنفسك، وأجابك.", Steps = [("الذهاب بالحافلة وحدي", StepOwner.Them, "يوم الثلاثاء، وسلمى في المدرسة", false)], Learned = "A pause is when she thinks, not when I have to talk.", Changed = "أنتظر حتى يُقال مرتين.", Theirside = (8, 9, 8, 9), Ourside = (8, 7, 8) });
        await told.AboutAsync(50, ewan, "Rania", (AboutKind.HowToHelp, "تكلّم ببطء، وانتظر حتى يُقال مرتين."));
        await told.PlanAsync(20, ewan, rania, 2, 10 * 60, "في بيت رانيا", null, EncounterKind.Visit, "موعد المستشفى");
        await told.ComesInAsync(24, ewan, "Rania", "Nobody else reads it. Salma has asked, and may not.");
        await told.LetReadAsync(20, ewan, "Rania", 55);
        await told.SpeaksAsync(20, 18, "Rania", Tongue.Arabic);
        await told.WantsAsync(7, 20, "Rania", "المصعد معطّل منذ أسبوع.");
        await told.SeesAsync(6, ewan);
        await told.TapsAsync(3, 20, "Rania", (8, 8, 8, 9), "أن تكون السيدة عزيز هي المترجمة كل مرة.");
        await told.BesideAsync(1, 20, "Rania", AskKind.MySide, "كنت خائفة، ولم أكن غاضبة.");
        await told.WeekAsync(1, 20, "Rania", 4, 9 * 60, "سلمى، رحلة المدرسة");
    }
}
