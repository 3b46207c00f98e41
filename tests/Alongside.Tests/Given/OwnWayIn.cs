using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Tests.House;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.People;

namespace Alongside.Tests.Given;

/// <summary>Somebody of a family comes in, as it happens: a worker asks and makes a card, and they begin on their own phone.</summary>
internal static class OwnWayIn
{
    public const string Digits = "804917";

    /// <summary>The worker asks, and makes a card.</summary>
    /// <returns>The page with the card, as it is shown once.</returns>
    public static async Task<SeenPage> MakesACardAsync(this Someone worker, Id<Person> person, bool endsDevices = false)
    {
        var page = await worker.OpensAsync(CardModel.At(person));
        return await page.SubmitsAsync(new Dictionary<string, string?> { ["WhoElse"] = "Only me. It has a lock.", ["EndsDevices"] = endsDevices ? "true" : null }.Where(f => f.Value is not null).ToDictionary(), "Make the card");
    }

    /// <summary>The letters on a card.</summary>
    public static string Code(this SeenPage card) => card.Document.QuerySelector(".card__code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>They begin on a phone of their own with a card from this worker.</summary>
    public static async Task<Someone> ComesInAsync(this Someone worker, Id<Person> person, string digits = Digits)
    {
        var phone = worker.Place.Stranger();
        await phone.BeginsAsync((await worker.MakesACardAsync(person)).Code(), digits);
        return phone;
    }

    /// <summary>They use a card on this phone.</summary>
    public static async Task<SeenPage> BeginsAsync(this Someone phone, string code, string digits = Digits) =>
        await (await phone.OpensAsync(ComeModel.At(code))).SubmitsAsync(new { Pin = digits, Again = digits }, "Begin");

    /// <summary>They come back on a phone that is known.</summary>
    public static async Task<SeenPage> TriesAsync(this Someone phone, string digits) =>
        await (await phone.OpensAsync(OurSignInModel.At())).SubmitsAsync(new { Pin = digits }, "Open");
}
