using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Demo.Families;

/// <summary>A mother who reads her own pages in Polish, and a worker who writes there what he said to her.</summary>
internal static class Wrona
{
    public static async Task TellAsync(Telling told, Staff staff)
    {
        var tomasz = staff.Tomasz;
        var kasia = await told.BeginAsync(70, tomasz, "Above the bakery on Elm Road", "Kasia", "The forms about her hand, in words she chose",
            new Someone("Olek", "Wrona", 2290) { SayIt = "OH-lek", Pronouns = "he", Languages = "Polish, English" },
            new Someone("Kasia", "Wrona", 11500) { SayIt = "KAH-sha", Pronouns = "she", Languages = "Polish", Interpreter = "Tomasz, or by phone. Never Olek.", Is = [(TieKind.Parent, "Olek")] });
        await told.ChangeAsync(69, tomasz, kasia, r => r.SayWhoseChoice(Choice.From(Basis.Voluntary, "Wszystko. Także to, czy w ogóle się spotykamy.", null, "Ty", "Nic się nie stanie. Drzwi zostają otwarte.")));
        await told.MetAsync(tomasz, kasia, new(68, "Czytaliśmy list słowo po słowie, przy oknie.") { Place = "U Kasi, przy oknie", Theirs = "Nie rozumiem tych listów. Podpisuję i się boję.", Hard = true, MakeOfIt = "Nobody ever asked which hand.", Theirside = (7, 8, 7, 8), Ourside = (7, 7, 7) });
        await told.MetAsync(tomasz, kasia, new(40, "Zadzwoniliśmy razem. Mówiła sama.") { Place = "U Kasi", Theirs = "Chcę sama powiedzieć, co się stało w pakowni.", Well = "Powiedziała to po angielsku, jednym zdaniem.", Encouragement = "Powiedziała to Pani sama. Oni słuchali.", Steps = [("Zapytać lekarza o zaświadczenie", StepOwner.Together, "Telefon we wtorek rano", true)], Theirside = (8, 9, 8, 9), Ourside = (8, 8, 8) });
        await told.MetAsync(tomasz, kasia, new(12, "Olek czytał nam szyldy na całej ulicy.") { Kind = EncounterKind.Walk, Place = "Elm Road", With = ["Olek"], Theirs = "Olek tłumaczy mi w sklepie. Nie chcę tego.", Promise = ("Zadzwonić do szkoły o tłumacza", 10, null, null), Theirside = (9, 9, 8, 9), Ourside = (8, 8, 8) });
        await told.AboutAsync(60, tomasz, "Kasia", (AboutKind.HowToHelp, "Najpierw herbata, potem list."), (AboutKind.Reach, "Wiadomość, nie telefon. Po piątej."));
        await told.PlanAsync(11, tomasz, kasia, 1, 16 * 60 + 30, "U Kasi", null, EncounterKind.Visit, "List ze szkoły");
        await told.ComesInAsync(14, tomasz, "Kasia", "Nobody else. Olek has his own tablet.");
        await told.LetReadAsync(11, tomasz, "Kasia", 70);
        await told.SpeaksAsync(11, 18, "Kasia", Tongue.Polish);
        await told.WantsAsync(6, 21, "Kasia", "Ktoś stuka w rury w nocy. Olek nie śpi.");
        await told.SeesAsync(5, tomasz);
        await told.TapsAsync(4, 21, "Kasia", (9, 9, 9, 9), "Mniej papierów na raz.");
        await told.FeelsAsync(4, 21, "Kasia", Helpfulness.Helpful, "Nie mówi za mnie.");
        await told.BesideAsync(1, 21, "Kasia", AskKind.MySide, "Olek był dumny. Ja trochę mniej.");
        await told.WeekAsync(1, 21, "Kasia", 3, (8 * 60) + 40, "Olek, dentysta");
    }
}
