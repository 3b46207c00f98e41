using System.Net;
using Alongside.Domain;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;

namespace Alongside.Tests.Keeping;

/// <summary>More than fits: a sentence, and the words stay with whoever wrote them.</summary>
public sealed class LongWordsTests
{
    [Theory, BothEngines]
    public async Task A_note_that_is_too_long_stands_on_the_page_again_beside_what_would_fit(string engine)
    {
        var (ana, address) = await TogetherAsync(engine);
        var words = string.Join(' ', Enumerable.Range(0, 120_000).Select(i => $"word{i}"));

        var again = await (await ana.OpensAsync(address)).SubmitsAsync(new { Line = "We walked.", Said = words }, "Save it");

        again.Answers(HttpStatusCode.UnprocessableEntity).Shows($"There is room for {Words.Note}");
        Assert.Equal(words, ((AngleSharp.Html.Dom.IHtmlTextAreaElement)again.Document.QuerySelector("textarea[name=Said]")!).Value);
    }

    [Theory, BothEngines]
    public async Task Ten_megabytes_get_a_sentence_and_nothing_is_saved(string engine)
    {
        var (ana, address) = await TogetherAsync(engine);

        var answer = await (await ana.OpensAsync(address)).SubmitsAsync(new { Line = "We walked.", Said = new string('a', 10 * 1024 * 1024) }, "Save it");

        answer.Answers(HttpStatusCode.RequestEntityTooLarge).Shows("That is more than fits").Shows("Go back: your words are still there.");
        (await ana.OpensAsync(address.Replace("/encounters/new", "", StringComparison.Ordinal))).ShowsNot("We walked.");
    }

    private static async Task<(Someone Ana, string Address)> TogetherAsync(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        return (ana, WriteUpModel.At((await ARelationship.HeldByAsync(ana)).Id));
    }
}
