namespace Alongside.Domain.SigningIn;

/// <summary>
/// Words that people reach for when a machine asks for a password, gathered by us by theme. Plain lower-case letters:
/// digits, signs and look-alikes are taken off before they are compared, so each stands for all its dressed-up forms.
/// </summary>
internal static class CommonWords
{
    public static IReadOnlyCollection<string> All { get; } = [.. string.Join(' ',
        // What the box asks for, and where it stands.
        "password passwort passwd passphrase pass pwd letmein welcome login logon signin access enter open opensesame changeme default guest user admin administrator root",
        "secret private secure security system computer laptop internet server office windows microsoft google apple samsung android email",
        "test testing demo temp temporary example sample hello goodbye please thankyou whatever nothing something anything trustno",
        // What one is fond of.
        "iloveyou loveyou lovely love sunshine princess prince angel baby babygirl honey sweetheart darling flower blossom butterfly rainbow unicorn star superstar",
        "football rugby cricket tennis golf liverpool arsenal chelsea everton united city rovers rangers celtic leeds wednesday villa tottenham spurs newcastle",
        "dragon monkey tiger panda puppy kitten doggy horse pony bear eagle falcon phoenix lion shadow buster bailey molly poppy bella daisy rosie charlie max oscar alfie teddy",
        "superman batman spiderman ironman starwars matrix pokemon pikachu minecraft fortnite disney frozen harrypotter hogwarts gandalf",
        "chocolate cookie cheese banana orange cherry pepper ginger coffee biscuit cupcake peanut pizza",
        "freedom forever friends family mummy daddy mother father sister brother children happy lucky summer winter spring autumn holiday birthday christmas easter",
        // Days, months, colours, numbers in words.
        "monday tuesday thursday friday saturday sunday january february march april june july august september october november december",
        "black white yellow green purple silver golden blue red pink one two three four five six seven eight nine ten",
        // Names many children were given.
        "daniel thomas michael andrew matthew joshua james robert william david george harry jack jessica jennifer nicole michelle ashley amanda hannah sophie emily chloe olivia charlotte sarah lauren",
        // Where one lives and works.
        "england britain scotland wales ireland london manchester birmingham bradford sheffield yorkshire bristol nottingham",
        "alongside council authority borough county service services department team support worker manager social socialwork socialworker earlyhelp familyhub familysupport safeguarding childrens safeguard protection helping together",
        // Keys under one's fingers that the runs do not show.
        "qaz wsx edc rfv tgb yhn ujm qazwsx zaq xsw abc abcd xyz",
        // The example everyone has read.
        "correct horse battery staple").Split(' ').Distinct()];
}
