using Alongside.Web.Access;
using Alongside.Web.Features.Drafts;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Look;

/// <summary>
/// A page with the door to the record. <see cref="ShowAsync"/> fills what the page shows besides its fields; it runs
/// for a first look, and again when the domain refused, so that the person's words stand beside what they were about.
/// </summary>
public abstract class HousePage(Record record) : PageModel
{
    protected Record Record { get; } = record;

    /// <summary>Today where the organisation is, for the words of the page.</summary>
    public DateOnly Today => Record.Today;

    /// <summary>Fills what the page shows. The default has nothing to fill.</summary>
    public virtual Task ShowAsync() => Task.CompletedTask;

    /// <summary>
    /// Which draft this page's <c>&lt;form kept&gt;</c> keeps as one types: the kind of form and the ids from the route
    /// (<c>$"write-up/{Id}"</c>). Known before any handler has run. Null keeps none.
    /// </summary>
    public virtual string? KeepsAs => null;

    /// <summary>
    /// The further forms of this page that keep their words, each by itself: <c>&lt;form kept apart="ours"&gt;</c>. What was
    /// typed there is shown there again and never read into the page, so that two forms may ask for the same. Known once
    /// the page is filled. On a page that keeps nothing else the name is that of the draft, so that two pages can share one.
    /// </summary>
    public virtual IReadOnlyList<string> KeepsApart => [];

    /// <summary>What was typed into a field of a form that is kept apart; null when nothing was, or it was saved.</summary>
    public string? TypedIn(string apart, string field) =>
        WordsIn(apart).Kept is { } kept && kept.Typed().TryGetValue(field, out var typed) ? typed.ToString() : null;

    /// <summary>
    /// The texts of a page that changes what others may be changing too, as they stand in the record now. With a
    /// <c>&lt;form kept&gt;</c> (or <c>once</c>) nothing more is needed: what somebody else changed meanwhile stays, and where
    /// both changed one text, both are shown and the second chooses. Called again after a refusal, and never before
    /// reach is asked: open the thing here as the handler does. Name every text that the form can change, each by its field.
    /// <code>
    /// public override async Task&lt;IReadOnlyList&lt;StandingText&gt;&gt; StandingAsync()
    /// {
    ///     var family = await Record.OpenAsync(Id);
    ///     return [new("Called", "call-themselves-called", family.Called), new("Home", "begin-home", family.Home)];
    /// }
    /// </code>
    /// </summary>
    public virtual Task<IReadOnlyList<StandingText>> StandingAsync() => Task.FromResult<IReadOnlyList<StandingText>>([]);

    internal Record Door => Record;

    /// <summary>The opening that was sent with this request; null when the page was just opened.</summary>
    internal OpenedForm? Opened { get; set; }

    /// <summary>The words that were brought back into this page.</summary>
    internal Draft? Kept { get; set; }

    /// <summary>The words that were set aside when it was begun afresh.</summary>
    internal Draft? Aside { get; set; }

    /// <summary>The words of the forms that are kept apart.</summary>
    internal IReadOnlyDictionary<string, (Draft? Kept, Draft? Aside)> WordsApart { get; set; } = new Dictionary<string, (Draft?, Draft?)>();

    internal (Draft? Kept, Draft? Aside) WordsIn(string? apart) => apart is null ? (Kept, Aside) : WordsApart.GetValueOrDefault(apart);

    /// <summary>Which draft a form of this page keeps.</summary>
    internal string? DraftOf(string? apart) => apart is null ? KeepsAs : KeepsAs is null ? apart : $"{KeepsAs}#{apart}";

    /// <summary>Whether this page may be sent what was typed into that form. Which pieces a page lists may have changed since; whose words they are is sealed.</summary>
    internal bool Keeps(string form) => form == KeepsAs || (KeepsAs is { } own ? form.StartsWith(own + "#", StringComparison.Ordinal) : KeepsApart.Contains(form));

    /// <summary>Texts that somebody else changed meanwhile and this person too, until one of them is chosen.</summary>
    internal IReadOnlyList<StandingText> Asked { get; set; } = [];

    /// <summary>The texts as they stand while the page is drawn, asked for once however many forms it has.</summary>
    internal IReadOnlyList<StandingText>? StandingNow { get; set; }

    /// <summary>These words could not be kept: others were, meanwhile.</summary>
    internal bool KeptElsewhere { get; set; }
}
