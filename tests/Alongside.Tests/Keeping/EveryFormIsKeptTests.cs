using System.Text.RegularExpressions;
using Alongside.Tests.House;

namespace Alongside.Tests.Keeping;

/// <summary>Whatever somebody writes into a page is kept on the server as they type, unless there is a reason not to, and then it stands here.</summary>
public sealed partial class EveryFormIsKeptTests
{
    /// <summary>Forms one writes words into that keep no draft: the view, the first box, and why.</summary>
    private static readonly Dictionary<(string View, string Box), string> NotKept = new()
    {
        [("MyStreet.cshtml", "Street")] = "one's own address, typed in one go",
        [("OpenInNeed.cshtml", "Name")] = "somebody is in need now, and whom one seeks is nobody's to keep",
        [("Searches.cshtml", "Words")] = "a search",
        [("Staff.cshtml", "Called")] = "a search",
        [("Accountability.cshtml", "q")] = "a search",
        [("AddPerson.cshtml", "q")] = "a search",
        [("Find.cshtml", "q")] = "a search",
        [("AddPicture.cshtml", "Shows")] = "a picture cannot be kept, and without it the words say nothing",
        [("OurDrawings.cshtml", "Shows")] = "a picture cannot be kept, and without it the words say nothing",
        [("CheckIn.cshtml", "Change")] = "a device that was handed over keeps nothing of whom it was handed to",
        [("_WithPictures.cshtml", "Change")] = "a device that was handed over keeps nothing of whom it was handed to",
        [("CheckInsFile.cshtml", "Spread")] = "two numbers for a file",
        [("How.cshtml", "Change")] = "ten seconds, saved at once; how somebody feels is theirs to say, and not to be found half said",
        [("Now.cshtml", "Text")] = "whoever is not safe may have to leave the page: nothing of it may be found there",
        [("After.cshtml", "Text")] = "what is said without a name is kept under nobody's",
        [("Pulse.cshtml", "Change")] = "what is said without a name is kept under nobody's",
        [("AskForHelp.cshtml", "Form.Wants")] = "nobody is signed in (decision 0040)",
        [("Card.cshtml", "WhoElse")] = "a card is made while they sit there",
        [("Reason.cshtml", "Reason")] = "a reason is written down as it is given, or not at all",
        [("Together.cshtml", "Cost")] = "one line beside a step; saved once, and it outlives a lost signal",
        [("_Promise.cshtml", "Why")] = "one line on Today; the page of the promise keeps it",
        [("_SaidNotSafe.cshtml", "Answer")] = "somebody is not safe: it is answered at once, and the page of what they said keeps a longer answer",
        [("OurMessages.cshtml", "Address")] = "an address, typed in one go",
        [("OwnWorkMail.cshtml", "Address")] = "an address, typed in one go",
        [("House.cshtml", "Name")] = "one name",
        [("Team.cshtml", "Name")] = "one name",
        [("Team.cshtml", "Hub")] = "two names",
        [("HowISignIn.cshtml", "Name")] = "what one calls a key",
        [("HowISignIn.cshtml", "Code")] = "a code",
        [("Account.cshtml", "Name")] = "what one calls a phone",
        [("Account.cshtml", "Old")] = "a secret",
        [("Come.cshtml", "Pin")] = "a secret",
        [("Come.cshtml", "Typed")] = "a code",
        [("OurSignIn.cshtml", "Pin")] = "a secret",
        [("ChangePassword.cshtml", "Old")] = "a secret",
        [("SignIn.cshtml", "Code")] = "a code",
        [("SignIn.cshtml", "UserName")] = "a secret",
        [("Welcome.cshtml", "Organisation")] = "a secret, and nobody is signed in",
    };

    [Fact]
    public void Every_form_that_one_writes_into_is_kept_or_says_why_not()
    {
        var views = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Alongside.Web", "Features"), "*.cshtml", SearchOption.AllDirectories).ToList();
        Assert.True(views.Count > 150);

        var notKept = views.SelectMany(v => Form().Matches(File.ReadAllText(v)).Select(m => m.Value).Where(f => !Kept().IsMatch(f)).Select(f => Box().Match(f)).Where(b => b.Success).Select(b => (Path.GetFileName(v), b.Groups["name"].Value))).Distinct();

        Assert.Equal(NotKept.Keys.Order(), notKept.Order());
    }

    [GeneratedRegex("""<form\b.*?</form>""", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("""^<form\b(?:[^>"]|"[^"]*")*\bkept\b""")]
    private static partial Regex Kept();

    /// <summary>The first box for words; a day, a choice and a tick are none.</summary>
    [GeneratedRegex(""""<field for="(?<name>[\w.]+)"(?![^>]*\btype="(?:date|time)")|<textarea\b[^>]*\bname="(?<name>[\w.]+)"|<input\b(?=[^>]*\btype="(?:text|search)")[^>]*\bname="@?(?:TogetherModel\.)?(?<name>[\w.]+?)(?:Of\(step\))?["]"""")]
    private static partial Regex Box();
}
